package org.gongkailan.villageboard.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.history.Journal;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.Digests;
import org.gongkailan.villageboard.kind.OfficeKinds;
import org.gongkailan.villageboard.roll.RollEntry;

/**
 * The life of postings: looked through, hung, objected to, taken down, archived. Every method is one step of undo for all
 * the postings it is given, and refuses with a sentence before anything is changed.
 */
public final class PostingSteps {
    private final Journal journal;
    private final Postings postings;
    private final Postings.Stores stores;
    private final Surroundings around;

    /**
     * What the steps lean on.
     *
     * @param kinds    the kinds of notices as they are now
     * @param calendar the working days as the office knows them now
     * @param rows     where a notice that hangs is put down as a disclosure
     */
    public record Surroundings(OfficeKinds kinds, Supplier<WorkingCalendar> calendar, DisclosedRows rows) {
    }

    public PostingSteps(Journal journal, Postings postings, Postings.Stores stores, Surroundings around) {
        this.journal = journal;
        this.postings = postings;
        this.stores = stores;
        this.around = around;
    }

    /** Notes who looked drafts through. */
    public void check(List<Posting> drafts, Life.Check check) {
        drafts.forEach(posting -> StepRules.check(posting, check, postings.today()));
        write(Messages.of("villageboard.journal.check", drafts.size()), drafts, posting -> posting.living(posting.life().checked(check)));
    }

    /**
     * Notes that notices were hung, and puts each down as a disclosure of its row in the catalogue.
     *
     * @return how many disclosures were put down
     */
    public int hang(List<Posting> checked, LocalDate day, String place, String person) {
        checked.forEach(posting -> StepRules.hang(posting, new Life.Slip(day, place, person, null), postings.today()));
        var kinds = around.kinds().kinds();
        var book = around.rows().open();
        var disclosed = new ArrayList<String>();
        journal.write(Messages.of("villageboard.journal.hang", checked.size()), changes -> changes.putAll(stores.postings(),
                checked.stream().map(posting -> {
                    var slip = new Life.Slip(day, place.strip(), person.strip(), hold(posting, day).last());
                    var record = kinds.find(posting.kind()).flatMap(kind -> book.disclose(changes, kind, posting, slip));
                    record.ifPresent(disclosed::add);
                    return posting.living(posting.life().hung(slip, record.orElse(null)));
                }).toList()));
        return disclosed.size();
    }

    /** How long a notice that is printed has to hang if it is hung on a day. */
    public Hold hold(Posting printed, LocalDate day) {
        return Hold.of(printed.hanging(), day, around.calendar().get());
    }

    /** Notes an objection, in words that name nobody. */
    public void object(Posting posting, LocalDate day, String matter) {
        StepRules.object(posting, day, matter, names(posting), postings.today());
        var more = new ArrayList<>(posting.life().objections());
        more.add(new Life.Objection(day, matter.strip(), null));
        write(Messages.of("villageboard.journal.object", posting.village().label()), List.of(posting), each -> each.living(each.life().objectedTo(more)));
    }

    /** Notes how an objection was settled. */
    public void settle(Posting posting, Life.Objection objection, LocalDate day, String result) {
        var handling = new Life.Handling(day, result.strip());
        StepRules.settle(posting, objection, handling, names(posting), postings.today());
        var now = posting.life().objections().stream().map(each -> each.equals(objection)
                ? new Life.Objection(each.day(), each.matter(), handling) : each).toList();
        write(Messages.of("villageboard.journal.settle", posting.village().label()), List.of(posting), each -> each.living(each.life().objectedTo(now)));
    }

    /** Notes that notices were taken down; before the last day is over only with a reason. */
    public void takeDown(List<Posting> hanging, Life.Removal removal) {
        hanging.forEach(posting -> StepRules.takeDown(posting, removal, postings.today()));
        write(Messages.of("villageboard.journal.take-down", hanging.size()), hanging, posting -> posting.living(posting.life().takenDown(
                StepRules.early(posting, removal.day()) ? removal : new Life.Removal(removal.day(), removal.person(), ""))));
    }

    /** Archives what was taken down, for so many years; 0 for ever. */
    public void archive(List<Posting> down, int years) {
        down.forEach(StepRules::archive);
        write(Messages.of("villageboard.journal.archive", down.size()), down, posting -> posting.archived(postings.today(), years));
    }

    /** Keeps a picture of the board; the bytes come out of {@code Photos} and hold nothing about place or camera. */
    public void picture(Posting posting, byte[] clean) {
        String digest = Digests.of(clean);
        journal.write(Messages.of("villageboard.journal.picture", posting.village().label()), changes -> {
            stores.files().put(changes.handle(), digest, clean);
            changes.put(stores.postings(), posting.living(posting.life().pictured(new Life.Photo(digest, postings.today()))));
        });
    }

    /** Takes a picture away again. */
    public void removePicture(Posting posting, Life.Photo photo) {
        write(Messages.of("villageboard.journal.picture-removed", posting.village().label()), List.of(posting), each -> each.living(each.life().without(photo)));
    }

    /** Throws drafts away; what hangs or hung stays. */
    public void discard(List<Posting> drafts) {
        journal.write(Messages.of("villageboard.journal.discard", drafts.size()), changes -> changes.removeAll(stores.postings(),
                drafts.stream().filter(posting -> posting.life().slip() == null).map(Posting::id).toList()));
    }

    private Set<String> names(Posting posting) {
        return postings.roll(posting.content().roll()).map(roll -> roll.byVillage().getOrDefault(posting.village(), List.of()))
                .orElse(List.of()).stream().map(RollEntry::name).collect(Collectors.toSet());
    }

    private void write(String label, List<Posting> changed, UnaryOperator<Posting> step) {
        journal.write(label, changes -> changes.putAll(stores.postings(), changed.stream().map(step).toList()));
    }
}

package org.gongkailan.villageboard.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened to a notice after it was printed, step by step; a step that was not taken yet is null.
 *
 * @param check      审核: who looked it through before it was hung
 * @param slip       张贴回执
 * @param objections 异议, in the order they came
 * @param removal    撤下
 * @param retention  years the archive keeps it, 0 for ever; null until it is archived, or if nobody said
 * @param photos     pictures of the board as evidence
 * @param disclosure id of the record in the ledger of disclosures that was made when it was hung; null for none
 */
public record Life(Check check, Slip slip, List<Objection> objections, Removal removal, Integer retention,
                   List<Photo> photos, String disclosure) {
    /** Nothing has happened yet. */
    public static final Life NONE = new Life(null, null, List.of(), null, null, List.of(), null);

    public Life {
        objections = objections == null ? List.of() : List.copyOf(objections);
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

    /** Who looked a notice through, and when. */
    public record Check(LocalDate day, String person) {
    }

    /**
     * The slip of a notice that was hung.
     *
     * @param day    the first day it hung
     * @param place  where on the village's ground; empty if unknown
     * @param person who hung it; empty if unknown
     * @param last   the last day it has to hang, counted from {@code day}; null if it hangs until it is replaced
     */
    public record Slip(LocalDate day, String place, String person, LocalDate last) {
    }

    /**
     * What a villager brought forward, without anybody's name.
     *
     * @param handled how it was settled; null while it is open
     */
    public record Objection(LocalDate day, String matter, Handling handled) {
        /** Whether nobody has settled it yet. */
        public boolean open() {
            return handled == null;
        }
    }

    /** How an objection was settled, and when. */
    public record Handling(LocalDate day, String result) {
    }

    /** When and by whom a notice was taken down; {@code reason} is empty unless that was before its last day. */
    public record Removal(LocalDate day, String person, String reason) {
    }

    /** A picture in the workspace: its SHA-256, and the day it was put there. */
    public record Photo(String digest, LocalDate added) {
    }

    // A workspace from before slips knows the printed days only: what was printed was taken to hang.
    static Life asItWas(Posting.Hanging hanging, LocalDate archivedOn) {
        return hanging == null ? NONE : new Life(null, new Slip(hanging.from(), "", "", hanging.last()), List.of(),
                archivedOn == null ? null : new Removal(archivedOn, "", ""), null, List.of(), null);
    }

    Life checked(Check newCheck) {
        return new Life(newCheck, slip, objections, removal, retention, photos, disclosure);
    }

    Life hung(Slip newSlip, String newDisclosure) {
        return new Life(check, newSlip, objections, removal, retention, photos, newDisclosure);
    }

    Life objectedTo(List<Objection> newObjections) {
        return new Life(check, slip, newObjections, removal, retention, photos, disclosure);
    }

    Life takenDown(Removal newRemoval) {
        return new Life(check, slip, objections, newRemoval, retention, photos, disclosure);
    }

    Life kept(int years) {
        return new Life(check, slip, objections, removal, years, photos, disclosure);
    }

    Life pictured(Photo photo) {
        var more = new ArrayList<>(photos);
        more.add(photo);
        return new Life(check, slip, objections, removal, retention, more, disclosure);
    }

    Life without(Photo photo) {
        return new Life(check, slip, objections, removal, retention,
                photos.stream().filter(each -> !each.equals(photo)).toList(), disclosure);
    }

    /** How many objections nobody has settled yet. */
    public int open() {
        return (int) objections.stream().filter(Objection::open).count();
    }
}

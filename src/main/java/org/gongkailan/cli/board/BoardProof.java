package org.gongkailan.cli.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.proof.ProofDesk;
import org.gongkailan.villageboard.proof.ProofFormat;
import org.gongkailan.villageboard.proof.ProofList;
import org.gongkailan.villageboard.proof.ProofPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code board proof}: what villages had to post in a year and what they posted; of one village, or of all. */
@Command(name = "proof", description = "${bundle:villageboard.cli.proof}")
final class BoardProof implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;
    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl", description = "${bundle:cli.workspace.file}")
    private Path workspace;
    @Option(names = "--year", paramLabel = "Y", description = "${bundle:villageboard.cli.year}")
    private Integer year;
    @Option(names = "--village", paramLabel = "NAME", description = "${bundle:villageboard.cli.only-village}")
    private String village;
    @Option(names = "--out", paramLabel = "F", description = "${bundle:villageboard.cli.proof-out}")
    private Path out;
    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    BoardProof(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    /** The proof of a village as {@code --json} prints it. */
    private record ProofJson(String village, int year, LocalDate since, long asked, long posted, long missing, List<LineJson> lines) {
        static ProofJson of(ProofList proof) {
            return new ProofJson(proof.village().label(), proof.year(), proof.since(), ProofPaper.asked(proof),
                    proof.count(ProofList.Result.POSTED), proof.count(ProofList.Result.MISSING), proof.lines().stream().map(LineJson::of).toList());
        }
    }

    /** One thing that had to be posted. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record LineJson(String item, String period, String result, LocalDate posted, LocalDate takenDown, LocalDate archived, String reason) {
        static LineJson of(ProofList.Line line) {
            var days = line.posting() == null ? null : line.posting().days();
            return new LineJson(line.item(), line.span(), line.result().word(), days == null ? null : days.posted(),
                    days == null ? null : days.removed(), days == null ? null : days.archived(), line.note());
        }
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            var desk = new ProofDesk(office.notices().dues(), office.notices().kinds(), office.units(), offices.printer());
            int wanted = year == null ? office.postings().today().getYear() : year;
            var proofs = desk.of(wanted).stream().filter(proof -> village == null || proof.village().isCalled(village)).toList();
            if (proofs.isEmpty()) {
                throw village == null ? new UserProblem("villageboard.cli.no-villages") : new UserProblem("villageboard.cli.unknown-village", village);
            }
            if (out != null) {
                write(office, desk, proofs, wanted);
            }
            print(proofs);
        }
        return ExitCode.FINE;
    }

    private void write(Office office, ProofDesk desk, List<ProofList> proofs, int wanted) {
        String name = out.getFileName().toString();
        var format = ProofFormat.of(name.substring(name.lastIndexOf('.') + 1));
        String issuer = office.units().own().name();
        desk.write(village == null ? ProofPaper.ofAll(proofs, issuer, wanted, office.postings().today())
                : ProofPaper.of(proofs.getFirst(), issuer), format, out, Progress.NONE);
        terminal.talk(Messages.of("villageboard.cli.written", out));
    }

    private void print(List<ProofList> proofs) {
        if (json) {
            terminal.json(proofs.stream().map(ProofJson::of).toList());
        } else {
            proofs.forEach(proof -> terminal.data(Messages.of("villageboard.cli.proof-line", proof.village().label(), ProofPaper.asked(proof),
                    proof.count(ProofList.Result.POSTED), proof.count(ProofList.Result.MISSING), ProofPaper.gaps(proof))));
        }
    }
}

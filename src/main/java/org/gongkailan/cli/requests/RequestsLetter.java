package org.gongkailan.cli.requests;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.letter.Letter;
import org.gongkailan.requests.letter.LetterField;
import org.gongkailan.requests.letter.LetterFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code requests letter}: writes a letter of a case; {@code --issue} puts down that it went out. */
@Command(name = "letter", description = "${bundle:cli.requests.letter}")
final class RequestsLetter implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(paramLabel = "NO", description = "${bundle:cli.requests.letter.no}")
    private String number;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "${bundle:cli.requests.letter.kind}")
    private String kind;

    @Option(names = "--format", required = true, paramLabel = "docx|pdf", description = "${bundle:cli.requests.letter.format}")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.requests.letter.out}")
    private Path folder;

    @Option(names = "--document", paramLabel = "NO", description = "${bundle:cli.requests.letter.document}")
    private String document;

    @Option(names = "--field", paramLabel = "NAME=TEXT", description = "${bundle:cli.requests.letter.field}")
    private Map<String, String> typed = Map.of();

    @Option(names = "--issue", description = "${bundle:cli.requests.letter.issue}")
    private boolean issue;

    RequestsLetter(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LetterFormat chosen = LetterFormat.of(format).orElseThrow(() -> new UserProblem("cli.requests.letter.bad-format", format));
        try (Office office = offices.open(workspace)) {
            DisclosureRequest request = RequestsCommand.find(office.requests(), number);
            Letter letter = filled(office.letters().draft(request, kind, office.requests().lists().today()));
            List<Finding> found = letter.check();
            terminal.objections(found);
            if (!Finding.anyError(found)) {
                Path file = folder.resolve(office.letters().fileName(request, letter.template(), chosen));
                office.letters().write(letter, chosen, file, Progress.NONE);
                terminal.data(file);
                if (issue) {
                    office.letters().issued(request, letter);
                }
            }
            return ExitCode.of(found);
        }
    }

    private Letter filled(Letter draft) {
        var fields = new HashMap<>(draft.fields());
        typed.forEach((name, text) -> fields.put(LetterField.named(name)
                .orElseThrow(() -> new UserProblem("cli.requests.letter.no-field", name)), text));
        return new Letter(draft.template(), draft.remedy(), draft.issuer(), document == null ? draft.number() : document,
                draft.day(), fields);
    }
}

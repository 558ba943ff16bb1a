package org.gongkailan.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.PrintService;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.printer.PrintOrder;
import org.gongkailan.printer.Standing;

/**
 * The printing system of Linux and macOS, through its own commands. Java hands it PostScript in which sides and paper are
 * lost on their way to all but PostScript printers; the commands are told them as options, which every driver is given.
 */
final class Cups {
    private static final Path LP = Path.of("/usr/bin/lp");
    private static final Pattern PAUSED = Pattern.compile("(?m)^printer (\\S+) disabled ");
    private static final Pattern REFUSING = Pattern.compile("(?m)^(\\S+) not accepting requests ");
    private static final Pattern TRAYS = Pattern.compile("(?m)^InputSlot/[^:]*: (.*)$");
    private final Command command;
    private final Predicate<PrintService> queues;

    /** That of this machine, if it has one. */
    Cups() {
        this(Command.SYSTEM, service -> Files.isExecutable(LP) && service.isDocFlavorSupported(DocFlavor.INPUT_STREAM.PDF));
    }

    /** @param queues whether a printer is one of its queues */
    Cups(Command command, Predicate<PrintService> queues) {
        this.command = command;
        this.queues = queues;
    }

    /** Whether a printer is one of its queues. */
    boolean has(PrintService service) {
        return queues.test(service);
    }

    /** How its queues stand that are not ready, by name. */
    Map<String, Standing> standings() {
        var standings = new HashMap<String, Standing>();
        String said = command.run(List.of("lpstat", "-p", "-a")).words();
        PAUSED.matcher(said).results().forEach(match -> standings.put(match.group(1), Standing.PAUSED));
        REFUSING.matcher(said).results().forEach(match -> standings.put(match.group(1), Standing.REFUSING));
        return standings;
    }

    /**
     * The option's word for a tray.
     *
     * @param tray  as a person reads it; empty for the printer's own choice, whose word is empty
     * @param names of all trays as a person reads them, in the order of the driver
     * @throws UserProblem if the driver has no such tray any longer
     */
    String tray(String queue, String tray, List<String> names) {
        if (tray.isEmpty()) {
            return "";
        }
        var found = TRAYS.matcher(command.run(List.of("lpoptions", "-p", queue, "-l")).words());
        String[] words = found.find() ? found.group(1).strip().split("\\s+") : new String[0];
        int at = names.indexOf(tray);
        if (at < 0 || words.length != names.size()) {
            throw new UserProblem("printer.no-tray", queue, tray);
        }
        return words[at].startsWith("*") ? words[at].substring(1) : words[at];
    }

    /**
     * Puts a file into a queue.
     *
     * @param tray the option's word; empty for the printer's own choice
     * @param size of the sheets; null for the printer's own choice
     * @throws UserProblem if the queue does not take it
     */
    void print(PrintOrder order, Path pdf, String title, String tray, PaperSize size) {
        var words = new ArrayList<>(List.of("lp", "-d", order.printer(), "-n", String.valueOf(order.copies()), "-t", title,
                "-o", "collate=true", "-o", "print-scaling=none", "-o", "sides=" + SystemPrinters.sides(order.sides())));
        if (size != null) {
            words.addAll(List.of("-o", "media=" + size.name()));
        }
        if (!tray.isEmpty()) {
            words.addAll(List.of("-o", "InputSlot=" + tray));
        }
        words.add(pdf.toAbsolutePath().toString());
        var said = command.run(words);
        if (said.code() != 0) {
            throw new UserProblem(new IOException(said.words().strip()), "printer.failed", order.printer());
        }
    }
}

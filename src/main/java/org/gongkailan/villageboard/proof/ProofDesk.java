package org.gongkailan.villageboard.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.gongkailan.officefile.write.DocxWriter;
import org.gongkailan.officefile.write.XlsxWriter;
import org.gongkailan.paper.Paper;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.FileNames;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.VillageNames;
import org.gongkailan.villageboard.due.DueDesk;
import org.gongkailan.villageboard.kind.OfficeKinds;

/** The proof lists of the workspace's villages, and how they get to paper. */
public final class ProofDesk {
    private final DueDesk dues;
    private final OfficeKinds kinds;
    private final UnitDirectory units;
    private final PdfWriter pdf;

    public ProofDesk(DueDesk dues, OfficeKinds kinds, UnitDirectory units, PdfWriter pdf) {
        this.dues = dues;
        this.kinds = kinds;
        this.units = units;
        this.pdf = pdf;
    }

    /** The proof list of every village that is in the directory or posted something, by township and name. */
    public List<ProofList> of(int year) {
        var list = dues.inYear(year);
        var known = kinds.kinds().all();
        var villages = new TreeSet<Village>(VillageNames.of(units));
        villages.addAll(list.villages());
        return villages.stream().map(village -> ProofList.of(list, known, village, year)).toList();
    }

    /** Writes a paper in a format. */
    public void write(Paper paper, ProofFormat format, Path file, Progress progress) {
        switch (format) {
            case PDF -> pdf.write(paper, file, progress);
            case XLSX -> new XlsxWriter().write(paper, file);
            case DOCX -> new DocxWriter().write(paper, file);
        }
    }

    /** Writes one file for each village into a folder; answers how many. */
    public int writeEach(List<ProofList> proofs, ProofFormat format, Path folder, Progress progress) {
        String issuer = units.own().name();
        for (ProofList proof : proofs) {
            progress.step(proofs.indexOf(proof), proofs.size());
            Paper paper = ProofPaper.of(proof, issuer);
            write(paper, format, folder.resolve(FileNames.clean(paper.title()) + "." + format.ending()), Progress.NONE);
        }
        progress.at(proofs.size(), proofs.size());
        return proofs.size();
    }
}

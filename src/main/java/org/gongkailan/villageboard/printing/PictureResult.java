package org.gongkailan.villageboard.printing;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of turning notices into pictures.
 *
 * @param notices what came of setting them; a village that was held back has no picture
 * @param files   the pictures, village by village
 */
public record PictureResult(PrintResult notices, List<Path> files) {
    public PictureResult {
        files = List.copyOf(files);
    }
}

package org.gongkailan.bench;

import java.nio.file.Path;
import java.util.List;

/** One thing measured: makes its own input in an empty folder, and answers its figures. */
interface Case {
    List<Figure> measure(Path folder) throws Exception;
}

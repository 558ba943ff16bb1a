package org.gongkailan.officefile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gongkailan.finding.UserProblem;

/**
 * The bytes of an XML part, ended with a sentence where no markup comes for long: a parser gathers text and attributes
 * between two marks in memory, so that one crafted cell of hundreds of megabytes would fill it.
 */
final class LongRunGuard extends FilterInputStream {
    private static final long LONGEST = 4L << 20;

    private final String file;
    private long run;

    LongRunGuard(InputStream in, String file) {
        super(in);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        int mark = from + n - 1;
        while (mark >= from && bytes[mark] != '<') {
            mark--;
        }
        run = mark < from ? run + Math.max(n, 0) : from + n - 1 - mark;
        if (run > LONGEST) {
            throw new UserProblem("file.bomb", file);
        }
        return n;
    }
}

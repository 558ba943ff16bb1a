package org.gongkailan.officefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.finding.UserProblem;

/** Text files of unknown encoding, as Chinese offices have them: UTF-8, GB18030 and its older parts, UTF-16. */
public final class TextFile {
    private static final long MOST_BYTES = 20L << 20;
    private static final int HEAD = 4096;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]+)",
            Pattern.CASE_INSENSITIVE);

    /** One control character among so many bytes is dirt, more are no text. */
    private static final int STRAY_CONTROL = 50;
    /** One broken character among so many is an accident, more are another encoding. */
    private static final int STRAY_BREAK = 10;
    private static final char BROKEN = '\uFFFD';
    private static final char MARK = '\uFEFF';
    private static final int PIECE = 1 << 13;

    private TextFile() {
    }

    /**
     * The whole text, without byte order mark.
     *
     * @throws UserProblem if the file is too large or cannot be read
     */
    public static String read(Path path) {
        try (Reader text = open(path, MOST_BYTES)) {
            return text.readAllAsString();
        } catch (IOException e) {
            throw new UserProblem(e, "file.unreadable", Source.nameOf(path));
        }
    }

    /**
     * The text from its beginning, without byte order mark; never held as a whole.
     *
     * @param mostBytes how large the file may be
     */
    static BufferedReader open(Path path, long mostBytes) {
        String name = Source.nameOf(path);
        try {
            if (Files.size(path) > mostBytes) {
                throw new UserProblem("file.too-big", name, mostBytes >> 20);
            }
            Charset charset = charset(path);
            var text = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
            text.mark(1);
            if (text.read() != MARK) {
                text.reset();
            }
            return text;
        } catch (IOException e) {
            throw new UserProblem(e, "file.unreadable", name);
        }
    }

    /** Whether the first bytes of a file look like text: no zero bytes unless a mark says UTF-16, hardly a control. */
    static boolean isText(byte[] head) {
        if (marked(head).isPresent()) {
            return true;
        }
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
            controls += b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a ? 1 : 0;
        }
        return controls * STRAY_CONTROL <= head.length;
    }

    /** How a text is written: by mark, else in UTF-8 where it is, else as declared, else as it is for the most part. */
    private static Charset charset(Path path) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        var marked = marked(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        var look = Utf8Look.at(path);
        return look.broken() == 0 ? StandardCharsets.UTF_8
                : declared(head).orElse(look.mostly() ? StandardCharsets.UTF_8 : GB18030);
    }

    /** What a text would be in UTF-8: characters beyond ASCII, and those among them that are broken. */
    private record Utf8Look(long foreign, long broken) {
        static Utf8Look at(Path path) throws IOException {
            long foreign = 0;
            long broken = 0;
            var piece = new char[PIECE];
            try (Reader text = new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8)) {
                for (int n = text.read(piece); n >= 0; n = text.read(piece)) {
                    for (int i = 0; i < n; i++) {
                        foreign += piece[i] > 0x7f ? 1 : 0;
                        broken += piece[i] == BROKEN ? 1 : 0;
                    }
                }
            }
            return new Utf8Look(foreign, broken);
        }

        // A few bytes lost on the way make no other encoding of it; as UTF-8, text in GB18030 would be broken everywhere.
        boolean mostly() {
            return broken * STRAY_BREAK <= foreign;
        }
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return switch (first) {
            case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    // A page that says GB2312 holds characters of GBK as a rule; GB18030 contains both.
    private static Optional<Charset> declared(byte[] bytes) {
        var head = DECLARED.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        if (!head.find()) {
            return Optional.empty();
        }
        String name = head.group(1).toLowerCase(Locale.ROOT);
        if (name.startsWith("gb")) {
            return Optional.of(GB18030);
        }
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }
}

package org.gongkailan.officefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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

    private TextFile() {
    }

    /**
     * The whole text, without byte order mark.
     *
     * @throws UserProblem if the file is too large or cannot be read
     */
    public static String read(Path path) {
        return read(path, MOST_BYTES);
    }

    /** The same of a file up to another size: of what is not held as a whole table. */
    static String read(Path path, long mostBytes) {
        String name = Source.nameOf(path);
        try {
            if (Files.size(path) > mostBytes) {
                throw new UserProblem("file.too-big", name, mostBytes >> 20);
            }
            return decode(Files.readAllBytes(path));
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

    /** The text of bytes: by mark, else as UTF-8 where they are, else as declared, else as they are for the most part. */
    static String decode(byte[] bytes) {
        String text = marked(bytes).map(charset -> new String(bytes, charset))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .or(() -> declared(bytes).map(charset -> new String(bytes, charset)))
                .or(() -> mostlyUtf8(bytes))
                .orElseGet(() -> new String(bytes, GB18030));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    // A few bytes lost on the way make no other encoding of it; as UTF-8, text in GB18030 would be broken everywhere.
    private static Optional<String> mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long foreign = text.chars().filter(c -> c > 0x7f).count();
        long broken = text.chars().filter(c -> c == BROKEN).count();
        return broken * STRAY_BREAK <= foreign ? Optional.of(text) : Optional.empty();
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

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}

package org.gongkailan.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * The interface strings, by key. The one static service of the program, allowed because it only reads. Keys are
 * literals at the call site, so that a test can see which are used.
 */
public final class Messages {
    private static final Properties BUNDLE = load();

    private Messages() {
    }

    /**
     * The string of a key, its {@code {0}}, {@code {1}} … replaced by the arguments as they print (numbers without
     * grouping; format money and dates before). Braces that name no argument stay as they are.
     *
     * @throws IllegalArgumentException if the key is not in the bundle
     */
    public static String of(String key, Object... args) {
        String pattern = BUNDLE.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key);
        }
        return args.length == 0 ? pattern : fill(pattern, args);
    }

    /** The strings as a resource bundle, for the command line's help texts. */
    public static ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return BUNDLE.getProperty(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(BUNDLE.stringPropertyNames());
            }
        };
    }

    // MessageFormat would group digits (1,200) and swallow single quotes; neither is wanted in Chinese text.
    private static String fill(String pattern, Object[] args) {
        var text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = open + 2;
            if (close < pattern.length() && pattern.charAt(close) == '}') {
                int index = pattern.charAt(open + 1) - '0';
                if (index >= 0 && index < args.length) {
                    text.append(pattern, from, open).append(args[index]);
                    from = close + 1;
                }
            }
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static Properties load() {
        var bundle = new Properties();
        try (var in = Messages.class.getResourceAsStream("messages.properties");
             var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}

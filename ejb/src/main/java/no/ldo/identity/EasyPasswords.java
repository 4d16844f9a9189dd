package no.ldo.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that are tried first by those who guess. The list holds words: digits and signs around a word and the usual
 * exchanges (0 for o, 3 for e, @ for a) do not make a new password of it.
 */
final class EasyPasswords {
    private static final Set<String> WORDS = read();
    private static final String ROWS =
            "12345678901234567890 qwertyuiopåqwertyuiop asdfghjkløæasdfghjkl zxcvbnmzxcvbnm abcdefghijklmnopqrstuvwxyzæøå"
                    + " 1q2w3e4r5t6y7u8i9o0p 1qaz2wsx3edc4rfv5tgb 09876543210987654321 poiuytrewq";
    private static final int FEWEST_DIFFERENT_SIGNS = 5;

    private EasyPasswords() {}

    static boolean contain(String password, String loginName) {
        String plain = password.toLowerCase(Locale.ROOT).strip();
        String word = word(plain);
        return plain.chars().distinct().count() < FEWEST_DIFFERENT_SIGNS
                || ROWS.contains(plain)
                || ROWS.contains(word)
                || isRepeated(word)
                || WORDS.contains(word)
                || isAbout(word, loginName);
    }

    /** The word inside: without what stands before and after it, with letters for the signs that stand for them. */
    private static String word(String plain) {
        String letters = plain.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
        String bare = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return WORDS.contains(bare) || bare.length() < 4 ? bare : lettersOf(bare, letters, plain);
    }

    private static String lettersOf(String bare, String letters, String plain) {
        int from = plain.indexOf(bare);
        return letters.substring(from, from + bare.length()).replaceAll("[^\\p{L}]", "");
    }

    /** {@code passordpassord}: the same word twice or more. */
    private static boolean isRepeated(String word) {
        for (int length = 1; length <= word.length() / 2; length++) {
            String part = word.substring(0, length);
            if (word.length() % length == 0
                    && part.repeat(word.length() / length).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbout(String word, String loginName) {
        String name = UserAccount.normalised(loginName);
        String local = name.replaceFirst("@.*", "").replaceAll("[^\\p{L}]", "");
        return word.length() >= 4 && (word.equals(local) || name.startsWith(word + "@"));
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(EasyPasswords.class.getResourceAsStream("easy-passwords.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

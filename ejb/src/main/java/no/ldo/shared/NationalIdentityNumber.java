package no.ldo.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds national identity numbers (fødselsnummer, D-number) in free text, so that they can be refused. The portal never
 * stores one: a service refuses the text by a rule of its own. See docs/decisions/0007.
 *
 * <p>Source: Skatteetaten; eleven digits, the last two are control digits, modulus 11.
 */
public final class NationalIdentityNumber {
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<!\\d)\\d{6}[ .\\u00a0-]?\\d{5}(?!\\d)");
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private NationalIdentityNumber() {}

    /** Whether the text holds eleven digits, possibly parted after the sixth, whose control digits are right. */
    public static boolean standsIn(@Nullable String text) {
        if (text == null) {
            return false;
        }
        Matcher candidate = ELEVEN_DIGITS.matcher(text);
        while (candidate.find()) {
            String digits = candidate.group().replaceAll("\\D", "");
            if (fits(digits, FIRST) && fits(digits, SECOND)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String digits, int[] weights) {
        int sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += weights[place] * (digits.charAt(place) - '0');
        }
        return sum % 11 == 0;
    }
}

package no.ldo.shared;

import jakarta.persistence.AttributeConverter;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Norwegian organisation number: nine digits, the last one a control digit.
 *
 * <p>Source: Brønnøysundregistrene, modulus 11 with weights 3 2 7 6 5 4 3 2.
 *
 * @param digits exactly nine digits without spaces
 */
public record OrganisationNumber(String digits) implements Serializable {
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    /** No organisation has this number. */
    public static final OrganisationNumber NONE = new OrganisationNumber("000000000");

    /** @throws IllegalArgumentException when {@code digits} is not a valid organisation number */
    public OrganisationNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an organisation number");
        }
    }

    /** Whether the text is nine digits with a right control digit. Null is not. */
    public static boolean isValid(@Nullable String digits) {
        if (digits == null || !digits.matches("[0-9]{9}")) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (digits.charAt(place) - '0');
        }
        int control = (11 - sum % 11) % 11;
        return control == digits.charAt(8) - '0';
    }

    /** For the list of a query, which must not be empty: the organisations, or where none is named one that no organisation is. */
    public static Collection<OrganisationNumber> listed(Collection<OrganisationNumber> organisations) {
        return organisations.isEmpty() ? List.of(NONE) : organisations;
    }

    @Override
    public String toString() {
        return digits;
    }

    /** Stores the number as its nine digits. */
    @jakarta.persistence.Converter(autoApply = true)
    public static class Converter implements AttributeConverter<OrganisationNumber, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable OrganisationNumber number) {
            return number == null ? null : number.digits();
        }

        @Override
        public @Nullable OrganisationNumber convertToEntityAttribute(@Nullable String digits) {
            return digits == null ? null : new OrganisationNumber(digits);
        }
    }
}

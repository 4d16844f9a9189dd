package no.ldo.shared;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Tells whether a text says anything; behind {@link Told}, and for texts that may be left out. See docs/decisions/0067. */
public class ToldText implements ConstraintValidator<Told, String> {
    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return says(text);
    }

    /**
     * Whether at least one letter, digit, punctuation mark or symbol stands in the text. Spaces of any width, what no font
     * draws and marks without a letter under them say nothing; the database takes such a text for an empty one.
     */
    public static boolean says(@Nullable String text) {
        return text != null && text.codePoints().anyMatch(ToldText::isSeen);
    }

    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> true;
        };
    }
}

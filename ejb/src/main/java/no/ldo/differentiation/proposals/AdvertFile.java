package no.ldo.differentiation.proposals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import no.ldo.files.OldOffice;
import no.ldo.files.PackedFile;
import no.ldo.shared.RulesViolated;

/** The kinds of file that an advert may come in. */
public enum AdvertFile {
    TEXT {
        @Override
        String read(byte[] file) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(file))
                        .toString();
            } catch (CharacterCodingException otherEncoding) {
                throw AdvertFault.of("differentiation.rule.advertIsReadableText");
            }
        }
    },
    PDF {
        @Override
        String read(byte[] file) {
            return PdfText.of(file);
        }
    },
    DOCX {
        @Override
        String read(byte[] file) {
            return DocxText.of(file);
        }
    };

    /** The largest file that is read. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** The longest text that is read. */
    public static final int MOST_CHARACTERS = 100_000;

    abstract String read(byte[] file);

    /** The kind by content: a name or a type that somebody claims is not believed. */
    public static AdvertFile kindOf(byte[] file) {
        if (file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F') {
            return PDF;
        }
        return PackedFile.isPacked(file) ? DOCX : TEXT;
    }

    /** Whether it is text as it stands and not much: as many bytes as the longest text can take, at most three a character. */
    boolean isPlain(byte[] file) {
        return this == TEXT && file.length <= 3 * MOST_CHARACTERS;
    }

    /**
     * The text of the file.
     *
     * @throws RulesViolated with a rule at the field {@code advert} when there is none that can be read
     */
    String text(byte[] file) {
        if (file.length > LARGEST) {
            throw AdvertFault.of("differentiation.rule.advertFileIsSmallEnough", LARGEST / 1024 / 1024);
        }
        OldOffice.in(file).ifPresent(held -> {
            throw AdvertFault.of(
                    switch (held) {
                        case LOCKED -> "differentiation.rule.advertFileIsNotLocked";
                        case OLD -> "differentiation.rule.advertFileIsOfAKnownKind";
                    });
        });
        if (this != TEXT && kindOf(file) != this) {
            throw AdvertFault.of(
                    file.length == 0
                            ? "differentiation.rule.advertIsNotEmpty"
                            : "differentiation.rule.advertFileIsWhole");
        }
        return checked(read(file));
    }

    /** Refuses what is empty, too long or no text at all. */
    static String checked(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw AdvertFault.of("differentiation.rule.advertIsShortEnough", MOST_CHARACTERS);
        }
        if (text.indexOf('\0') >= 0) {
            throw AdvertFault.of("differentiation.rule.advertIsReadableText");
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw AdvertFault.of("differentiation.rule.advertIsNotEmpty");
        }
        return text;
    }
}

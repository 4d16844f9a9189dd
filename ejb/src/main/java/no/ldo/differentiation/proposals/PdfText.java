package no.ldo.differentiation.proposals;

import java.io.IOException;
import java.io.Writer;
import no.ldo.shared.RulesViolated;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page by page. Locked files are not opened, pictures of text are not read. */
final class PdfText {
    private static final int MOST_PAGES = 50;
    private static final long MOST_MEMORY = 64L * 1024 * 1024;

    private static final int SECONDS = 10;

    private PdfText() {}

    static String of(byte[] file) {
        return of(file, SECONDS);
    }

    /** @param seconds within which it is looked through and its pages are read */
    static String of(byte[] file, int seconds) {
        Deadline deadline = new Deadline(seconds);
        byte[] plain = PdfStreams.withoutPictures(file, deadline);
        try (PDDocument document = Loader.loadPDF(
                plain, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw AdvertFault.of("differentiation.rule.advertFileIsNotLocked");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw AdvertFault.of("differentiation.rule.advertFileHasFewPages", MOST_PAGES);
            }
            Cut text = new Cut();
            PDFTextStripper stripper = new PdfReader(deadline);
            stripper.setLineSeparator("\n");
            stripper.writeText(document, text);
            if (text.toString().isBlank()) {
                throw AdvertFault.of("differentiation.rule.advertFileHasText");
            }
            return text.toString();
        } catch (RulesViolated refused) {
            throw refused;
        } catch (InvalidPasswordException locked) {
            throw AdvertFault.of("differentiation.rule.advertFileIsNotLocked");
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw AdvertFault.of("differentiation.rule.advertFileIsWhole");
        }
    }

    /** Takes text until it is more than anybody reads. */
    private static final class Cut extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] signs, int from, int length) {
            text.append(signs, from, length);
            if (text.length() > AdvertFile.MOST_CHARACTERS) {
                throw AdvertFault.of("differentiation.rule.advertIsShortEnough", AdvertFile.MOST_CHARACTERS);
            }
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is open
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}

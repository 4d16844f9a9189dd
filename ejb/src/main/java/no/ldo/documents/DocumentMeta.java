package no.ldo.documents;

import java.time.LocalDate;

/**
 * What stands above a document and in its properties.
 *
 * @param title the document's own heading, also the window title and the first bookmark
 * @param subject one line under the title, may be empty
 * @param organisation whose document it is; stands in the letterhead
 * @param language of all its text
 * @param date the day it is valid for or was made
 */
public record DocumentMeta(
        String title, String subject, String organisation, DocumentLanguage language, LocalDate date) {
    /** @throws IllegalArgumentException without a title, which PDF/UA demands */
    public DocumentMeta {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
    }
}

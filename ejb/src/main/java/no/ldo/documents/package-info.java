/**
 * Documents (dokumenter): every PDF of the portal is written here, archivable (PDF/A-2A) and accessible (PDF/UA-1).
 *
 * <p>A feature describes its document as values ({@link no.ldo.documents.Block}) and calls
 * {@link no.ldo.documents.PdfWriter}. Inside, a block is first <em>set</em> into a {@link no.ldo.documents.Piece}
 * (lines broken, heights known), then all pieces are <em>printed</em> on the pages of a
 * {@link no.ldo.documents.Sheet}, each with its tags in the {@link no.ldo.documents.TagTree}. Why it is own code: decision 0003.
 *
 * <p>The typeface is Inter (SIL Open Font License, {@code inter-OFL.txt}), cut down to European letters.
 */
@NullMarked
package no.ldo.documents;

import org.jspecify.annotations.NullMarked;

/**
 * Files that users hand in, before anybody reads them: packed files (zip, and so xlsx and docx) are looked through against
 * bombs, damage, macros, document types and names that climb; what they hold packed in turn is never unpacked. Old and locked
 * Office files are recognised. Whoever uses it tells the refusal in its own rules.
 */
@NullMarked
package no.ldo.files;

import org.jspecify.annotations.NullMarked;

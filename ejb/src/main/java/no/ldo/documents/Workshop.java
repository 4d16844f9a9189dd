package no.ldo.documents;

/** What every piece of one document works with. */
record Workshop(Sheet sheet, TagTree tags, Typesetter type, DocumentTexts texts) {}

package no.ldo.differentiation.position;

import java.io.Serializable;

/**
 * A finished document of an approved version.
 *
 * @param fileName in the language of the document
 */
public record PositionDocument(String fileName, byte[] content) implements Serializable {}

package no.ldo.differentiation.advertising;

import java.io.Serializable;

/**
 * An advert to take along.
 *
 * @param fileName in the language of the advert, without its ending
 */
public record AdvertFile(String fileName, String text, byte[] pdf) implements Serializable {}

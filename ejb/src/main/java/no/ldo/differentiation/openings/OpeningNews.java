package no.ldo.differentiation.openings;

import java.io.Serializable;

/**
 * What awaits one side.
 *
 * @param unread interests in which the other side has said something
 * @param silent standing interests without a word for too long
 * @param longShown positions that have been shown for so long that the company is asked whether they are open
 */
public record OpeningNews(long unread, long silent, long longShown) implements Serializable {}

package no.ldo.documents;

import java.io.IOException;

/** A block that has been set: its lines are broken and its heights known. */
interface Piece {
    /** White space before it, when it does not begin a page. */
    float gap();

    /** The least height with which it can begin on a page; it goes on over as many pages as it needs. */
    float start();

    void print() throws IOException;
}

package no.ldo.differentiation.proposals;

import jakarta.ejb.ApplicationException;

/** Other adverts are being read; asking again soon is right. */
@ApplicationException(rollback = true)
public class TooManyReaders extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyReaders() {
        super("other adverts are being read");
    }
}

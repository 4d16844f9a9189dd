package no.ldo.web.shared;

import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/**
 * The same form sent twice at once: both look whether its thing is there, both find nothing, and the database lets one of
 * them store it. The other one is carried out again, and now finds what the first has stored.
 */
public class SecondTry implements ActionListener {
    private final ActionListener wrapped;

    public SecondTry(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException refused) {
            if (!Failure.storedMeanwhile(refused)) {
                throw refused;
            }
            wrapped.processAction(event);
        }
    }
}

package no.ldo.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes ids: UUID version 7, so that new rows grow at one end of the primary key. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new id, later than every earlier one made by this server. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}

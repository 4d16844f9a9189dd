package no.ldo.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What matters to the participant, in the participant's own words. Not part of what is approved and locked. */
@Entity
@Table(name = "participant_voice")
class ParticipantVoice {
    @Id
    @Column(name = "plan_id", nullable = false)
    private UUID planId;

    @Column(nullable = false, length = 4000)
    private String words = "";

    @Version
    private int version;

    protected ParticipantVoice() {}

    ParticipantVoice(UUID planId) {
        this.planId = planId;
    }

    void say(String newWords) {
        words = newWords.strip();
    }

    OwnWords own() {
        return new OwnWords(words, version);
    }
}

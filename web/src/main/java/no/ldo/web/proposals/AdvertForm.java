package no.ldo.web.proposals;

import java.util.List;
import java.util.UUID;
import no.ldo.differentiation.proposals.TaskProposals;
import org.jspecify.annotations.Nullable;

/** What stands in the page: the text, and when it has been read, the lines. */
public class AdvertForm {
    private @Nullable String text;
    private @Nullable String read;
    private @Nullable String language;
    private @Nullable UUID job;
    private UUID batch = new UUID(0, 0);
    private List<ProposalRow> rows = List.of();

    void show(TaskProposals found) {
        read = found.advertText();
        language = found.language();
        rows = found.items().stream().map(ProposalRow::new).toList();
    }

    List<String> chosenLines() {
        return rows.stream()
                .filter(ProposalRow::isChosen)
                .map(ProposalRow::line)
                .toList();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String value) {
        text = value;
    }

    /** The text that the lines are from; null before anything was read. */
    public @Nullable String getRead() {
        return read;
    }

    public void setRead(@Nullable String value) {
        read = value;
    }

    /** {@code nb} or {@code nn}. */
    public @Nullable String getLanguage() {
        return language;
    }

    public @Nullable UUID getJob() {
        return job;
    }

    public void setJob(@Nullable UUID value) {
        job = value;
    }

    /** Id of what is stored together: the form posts it, so that the same post sent twice counts once. */
    public UUID getBatch() {
        return batch;
    }

    public void setBatch(UUID value) {
        batch = value;
    }

    public List<ProposalRow> getRows() {
        return rows;
    }
}

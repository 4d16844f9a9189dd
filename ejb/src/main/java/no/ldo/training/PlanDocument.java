package no.ldo.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ldo.documents.Block;
import no.ldo.documents.DocumentLanguage;
import no.ldo.documents.DocumentMeta;
import no.ldo.documents.DocumentTexts;
import no.ldo.documents.PdfWriter;
import no.ldo.identity.Role;
import org.jspecify.annotations.Nullable;

/** The plan as a document. Comments are talk, not part of the plan, and do not stand in it. */
final class PlanDocument {
    private final PlanDetails plan;
    private final Frame frame;
    private final DocumentTexts texts;

    /** Whose document it is, in which language and as of which day. */
    record Frame(String organisation, DocumentLanguage language, LocalDate day) {}

    private PlanDocument(PlanDetails plan, Frame frame) {
        this.plan = plan;
        this.frame = frame;
        this.texts = DocumentTexts.of("no.ldo.training.training", frame.language());
    }

    static byte[] write(PlanDetails plan, Frame frame) {
        PlanDocument document = new PlanDocument(plan, frame);
        return PdfWriter.write(document.meta(), document.blocks());
    }

    private DocumentMeta meta() {
        PlanHead head = plan.head();
        return new DocumentMeta(
                texts.text("document.title", head.participant().name()),
                head.position().title(),
                frame.organisation(),
                frame.language(),
                frame.day());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!plan.head().times().approvals().locked()) {
            blocks.add(new Block.Note(texts.text("document.draft"), texts.text("document.draft.text")));
        }
        blocks.add(new Block.Facts(texts.text("document.about"), facts()));
        if (!plan.words().words().isEmpty()) {
            blocks.add(new Block.Heading(1, texts.text("document.words")));
            blocks.add(new Block.Paragraph(plan.words().words()));
        }
        blocks.add(new Block.Heading(1, texts.text("document.goals")));
        int number = 0;
        for (GoalView goal : plan.goals()) {
            blocks.add(new Block.Heading(2, texts.text("document.goal", ++number, goal.title())));
            if (!goal.reason().isEmpty()) {
                blocks.add(new Block.Paragraph(goal.reason()));
            }
            blocks.add(steps(goal));
        }
        blocks.add(new Block.Heading(1, texts.text("document.approvals")));
        blocks.add(new Block.Facts("", approvals()));
        return blocks;
    }

    private List<Block.Fact> facts() {
        PlanHead head = plan.head();
        PlanHead.PersonInPlan mentor = head.workplaceMentor();
        return List.of(
                new Block.Fact(
                        texts.text("document.participant"), head.participant().name()),
                new Block.Fact(
                        texts.text("document.position"),
                        texts.text(
                                "document.position.version",
                                head.position().title(),
                                head.position().version())),
                new Block.Fact(texts.text("document.unit"), head.unitName()),
                new Block.Fact(texts.text("document.mentor"), mentor == null ? "–" : mentor.name()),
                new Block.Fact(texts.text("document.period"), period(head.times())));
    }

    private String period(PlanHead.Times times) {
        return day(times.begins()) + " – " + day(times.ends());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "…" : frame.language().inWords(day);
    }

    private Block steps(GoalView goal) {
        List<Block.Column> columns = List.of(
                Block.Column.left(texts.text("document.step"), 3),
                Block.Column.left(texts.text("document.task"), 2),
                Block.Column.left(texts.text("document.level"), 1.6),
                Block.Column.left(texts.text("document.evidence"), 2),
                Block.Column.left(texts.text("document.responsible"), 1.4),
                Block.Column.right(texts.text("document.week"), 0.8));
        return Block.Table.of(
                texts.text("document.steps", goal.title()),
                columns,
                goal.steps().stream().map(this::row).toList());
    }

    private List<String> row(GoalView.Step step) {
        PlanContent.Step content = step.content();
        Role responsible = content.responsible();
        return List.of(
                content.description(),
                step.task(),
                texts.text("document.level." + content.level()),
                content.evidence(),
                responsible == null ? "–" : texts.text("document.party." + responsible),
                content.targetWeek() == null ? "–" : String.valueOf(content.targetWeek()));
    }

    private List<Block.Fact> approvals() {
        return List.of(approval(Role.PARTICIPANT), approval(Role.LEADER), approval(Role.NAV_MENTOR));
    }

    private Block.Fact approval(Role party) {
        boolean given = plan.head().times().approvals().of(party) != null;
        String when = plan.entries().stream()
                .filter(entry -> given && entry.party() == party && EntryKind.APPROVALS.contains(entry.kind()))
                .findFirst()
                .map(this::approved)
                .orElse(texts.text("document.notApproved"));
        return new Block.Fact(texts.text("document.party." + party), when);
    }

    private String approved(EntryRow entry) {
        String day = frame.language().inWords(LocalDate.ofInstant(entry.at(), no.ldo.shared.TimeSource.NORWAY));
        return entry.kind() == EntryKind.APPROVED_ON_BEHALF
                ? texts.text("document.onBehalf", entry.author(), day, entry.words())
                : texts.text("document.approvedBy", entry.author(), day);
    }
}

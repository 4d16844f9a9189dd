package no.ldo.differentiation.suggesting;

import java.util.Map;
import java.util.UUID;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.jobs.PooledTask;
import no.ldo.differentiation.position.PositionDraft;
import no.ldo.shared.RuleViolation;

/** Why what lies on a board and is to stay there cannot stay in what is asked for, with the names of the portal. */
final class Misfits {
    private final Situation situation;
    private final MadeProblem made;
    private final Variant variant;
    private final Map<UUID, PooledTask> byId;

    Misfits(Situation situation, MadeProblem made, Variant variant) {
        this.situation = situation;
        this.made = made;
        this.variant = variant;
        this.byId = situation.byId();
    }

    /** @param lock place of the lock in the problem */
    RuleViolation told(int lock) {
        Pin pin = made.locked().get(lock);
        PooledTask task = byId.get(made.tasks().get(pin.task()));
        PositionDraft draft = situation.drafts().get(pin.position());
        String name = task.task().entry().name();
        if (variant != Variant.LIGHT) {
            return RuleViolation.of("differentiation.rule.placedTasksFitTheFrame", name, draft.title());
        }
        int level = task.task().entry().terms().level();
        int ceiling = made.problem().positions().get(pin.position()).levelCeiling();
        return level > ceiling
                ? RuleViolation.of(
                        "differentiation.rule.placedTasksAreOfALighterLevel", name, draft.title(), level, ceiling)
                : RuleViolation.of("differentiation.rule.placedTasksFitALighterContent", name, draft.title());
    }
}

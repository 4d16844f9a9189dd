package no.ldo.web.differentiation;

import java.io.Serializable;
import no.ldo.differentiation.jobs.TaskEntry.TaskTerms;

/** Competence, learning and sharing of a task, as written. */
public class TaskTermsForm implements Serializable {
    private int level;
    private boolean authorisationOnly;
    private int learnWeeks = 1;
    private boolean supervised;
    private int supervisionPercent;
    private boolean withColleagues;
    private int maxSplit = 2;

    TaskTermsForm(int supervisionPercent) {
        this.supervisionPercent = supervisionPercent;
    }

    void take(TaskTerms terms) {
        level = terms.level();
        authorisationOnly = terms.authorisationOnly();
        learnWeeks = terms.learnWeeks();
        supervised = terms.supervised();
        supervisionPercent = terms.supervisionPercent();
        withColleagues = terms.withColleagues();
        maxSplit = terms.maxSplit();
    }

    TaskTerms toTerms() {
        return new TaskTerms(
                level, authorisationOnly, learnWeeks, supervised, supervisionPercent, withColleagues, maxSplit);
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int value) {
        level = value;
    }

    public boolean isAuthorisationOnly() {
        return authorisationOnly;
    }

    public void setAuthorisationOnly(boolean value) {
        authorisationOnly = value;
    }

    public int getLearnWeeks() {
        return learnWeeks;
    }

    public void setLearnWeeks(int value) {
        learnWeeks = value;
    }

    public boolean isSupervised() {
        return supervised;
    }

    public void setSupervised(boolean value) {
        supervised = value;
    }

    public int getSupervisionPercent() {
        return supervisionPercent;
    }

    public void setSupervisionPercent(int value) {
        supervisionPercent = value;
    }

    public boolean isWithColleagues() {
        return withColleagues;
    }

    public void setWithColleagues(boolean value) {
        withColleagues = value;
    }

    public int getMaxSplit() {
        return maxSplit;
    }

    public void setMaxSplit(int value) {
        maxSplit = value;
    }
}

package no.ldo.web.leadership;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ldo.leadership.course.QuizQuestion;
import no.ldo.leadership.course.QuizQuestion.Alternative;

/** A knowledge check while it is being answered: what is chosen, and what the last try showed. */
public class QuizForm implements Serializable {
    private final List<QuizQuestion> questions;
    private final Map<String, String> chosen = new HashMap<>();
    private final Set<String> passed = new HashSet<>();
    private final Map<String, Alternative> told = new HashMap<>();

    QuizForm(List<QuizQuestion> questions, Set<String> passed) {
        this.questions = questions;
        showPassed(passed);
    }

    /** A question that is passed shows its right answer, also when the page is opened again. */
    private void showPassed(Set<String> codes) {
        passed.addAll(codes);
        for (QuizQuestion question : questions) {
            if (passed.contains(question.code())) {
                chosen.put(question.code(), String.valueOf(right(question)));
            }
        }
    }

    private static int right(QuizQuestion question) {
        for (int place = 0; place < question.alternatives().size(); place++) {
            if (question.alternatives().get(place).right()) {
                return place;
            }
        }
        throw new IllegalStateException("no right alternative: " + question.code());
    }

    /** The places chosen, for the questions that are answered and not passed yet. */
    Map<String, Integer> answers() {
        Map<String, Integer> places = new HashMap<>();
        for (QuizQuestion question : questions) {
            String place = chosen.get(question.code());
            if (place != null && place.matches("[0-2]") && !passed.contains(question.code())) {
                places.put(question.code(), Integer.valueOf(place));
            }
        }
        return places;
    }

    /** Takes in what a try has shown. @return whether every question is passed now */
    boolean show(Map<String, Integer> answered, Set<String> right) {
        told.clear();
        for (QuizQuestion question : questions) {
            Integer place = answered.get(question.code());
            if (place != null) {
                told.put(question.code(), question.alternatives().get(place));
            }
        }
        showPassed(right);
        return isAllPassed();
    }

    public List<QuizQuestion> getQuestions() {
        return questions;
    }

    /** Place of the chosen alternative by question, as the radio buttons post it. */
    public Map<String, String> getChosen() {
        return chosen;
    }

    /** The alternative that was tried last by question, with its explanation. */
    public Map<String, Alternative> getTold() {
        return told;
    }

    public Set<String> getPassed() {
        return passed;
    }

    public boolean isAllPassed() {
        return questions.stream().allMatch(question -> passed.contains(question.code()));
    }

    public int getLeft() {
        return questions.size() - passed.size();
    }
}

package no.ldo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ldo.demo.DemoPeople.DemoCompany;
import no.ldo.leadership.AnswerService;
import no.ldo.leadership.CheckAnswers;
import no.ldo.leadership.CourseService;
import no.ldo.leadership.CourseWorkService;
import no.ldo.leadership.OwnAnswer;
import no.ldo.leadership.SaveAnswers;
import no.ldo.leadership.WrittenText;
import no.ldo.shared.TimeSource;

/** The nursing home's leader has finished module 1 and shared one answer; the bakery's is in the middle; the hotel's has not begun. */
@ApplicationScoped
class DemoLeadership implements DemoChapter {
    private CourseService courses;
    private CourseWorkService work;
    private AnswerService answers;
    private TimeSource time;
    private ActAs actAs;

    protected DemoLeadership() {}

    @Inject
    DemoLeadership(CourseService courses, CourseWorkService work, AnswerService answers, TimeSource time, ActAs actAs) {
        this.courses = courses;
        this.work = work;
        this.answers = answers;
        this.time = time;
        this.actAs = actAs;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void tell(DemoPeople people) {
        time.fixAt(Instant.parse("2026-08-17T07:10:00Z"));
        actAs.person(people.nursingHome().leader(), () -> finishModuleOne(people.nursingHome()));
        time.fixAt(Instant.parse("2026-11-19T12:30:00Z"));
        actAs.person(people.bakery().leader(), () -> beginModuleOne(people.bakery()));
    }

    private void beginModuleOne(DemoCompany bakery) {
        UUID enrolment = courses.enrol(bakery.number());
        write(
                enrolment,
                "M1-2",
                Map.of(
                        "B", "Ti timer i uka med brett, esker og rydding som bakerne gjør i dag.",
                        "H", "Vi dropper mandagsmøtet i november og desember.",
                        "M", "At pakkingen er ferdig før butikken åpner, uten at noen må komme klokka fire."));
        work.choose(enrolment, "M1-4", "B");
        courses.step(bakery.number(), "M1-4", "nb");
    }

    private void finishModuleOne(DemoCompany home) {
        UUID enrolment = courses.enrol(home.number());
        write(
                enrolment,
                "M1-2",
                Map.of(
                        "B",
                                "At skap, bord og tøy er klart før morgenstellet, hver dag og ikke bare når vi rekker det.",
                        "H", "Vi slutter å la nattevakta rydde kjøkkenet. Det tar tid de ikke har.",
                        "M", "At beboerne får stå opp når de vil, fordi noen har tid til å hjelpe dem."));
        work.choose(enrolment, "M1-4", "B");
        write(
                enrolment,
                "M1-4",
                Map.of(
                        "sentence",
                        "Det er et godt spørsmål. Kan vi to ta det i morgen klokka ni, med vaktplanen på bordet?"));
        work.check(new CheckAnswers(enrolment, "M1-5", Map.of("Q1", 1, "Q2", 2, "Q3", 0)));
        write(
                enrolment,
                "M1-6",
                Map.of(
                        "need", "Vi trenger to hender til bord, skap og tøy mellom sju og elleve.",
                        "change", "Dere slipper ryddevakta, og jeg tar bort mandagsrapporten.",
                        "promise", "Jeg er på pauserommet hver torsdag klokka halv to."));
        write(
                enrolment,
                "M1-7",
                Map.of(
                        "need", "Bord, skap og tøy om morgenen tar rundt tolv timer i uka fra helsefagarbeiderne.",
                        "companyValue", "Mer tid til morgenstell, og færre som må stå over pausen sin.",
                        "personValue", "Faste formiddager, én å spørre, og arbeid som merkes før frokost.",
                        "sponsor", "Daglig leder, avklart i ledermøtet i august",
                        "targetContribution", "1 av de neste 20 vi ansetter"));
        shareFirstAnswer(home);
    }

    private void shareFirstAnswer(DemoCompany home) {
        answers.own(home.number(), "nb").stream()
                .filter(step -> step.step().equals("M1-2"))
                .flatMap(step -> step.answers().stream())
                .map(OwnAnswer::id)
                .findFirst()
                .ifPresent(answers::share);
    }

    private void write(UUID enrolment, String step, Map<String, String> texts) {
        List<WrittenText> written = texts.entrySet().stream()
                .map(text -> new WrittenText(text.getKey(), text.getValue(), 0))
                .toList();
        work.save(new SaveAnswers(enrolment, step, written));
        work.finish(enrolment, step);
    }
}

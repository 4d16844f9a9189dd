package no.ldo.differentiation.advertising;

import static no.ldo.differentiation.advertising.Tie.alone;
import static no.ldo.differentiation.advertising.Tie.awaited;
import static no.ldo.differentiation.advertising.Tie.demands;
import static no.ldo.differentiation.advertising.Tie.earlyMorning;
import static no.ldo.differentiation.advertising.Tie.evening;
import static no.ldo.differentiation.advertising.Tie.level;
import static no.ldo.differentiation.advertising.Tie.longToLearn;
import static no.ldo.differentiation.advertising.Tie.never;
import static no.ldo.differentiation.advertising.Tie.night;
import static no.ldo.differentiation.advertising.Tie.weekend;
import static no.ldo.differentiation.advertising.Tie.withColleagues;
import static no.ldo.differentiation.advertising.Tie.work;
import static no.ldo.differentiation.jobs.Demand.CALCULATE;
import static no.ldo.differentiation.jobs.Demand.CONVERSATION;
import static no.ldo.differentiation.jobs.Demand.FINE_HAND_USE;
import static no.ldo.differentiation.jobs.Demand.INTERACTION;
import static no.ldo.differentiation.jobs.Demand.LIFT;
import static no.ldo.differentiation.jobs.Demand.READ;
import static no.ldo.differentiation.jobs.Demand.SEVERAL_AT_ONCE;
import static no.ldo.differentiation.jobs.Demand.STAND;
import static no.ldo.differentiation.jobs.Demand.WALK;
import static no.ldo.differentiation.jobs.Demand.WRITE;
import static no.ldo.differentiation.jobs.WorkFamily.ACTIVITY;
import static no.ldo.differentiation.jobs.WorkFamily.CARE;
import static no.ldo.differentiation.jobs.WorkFamily.FOOD;
import static no.ldo.differentiation.jobs.WorkFamily.HEALTH;
import static no.ldo.differentiation.jobs.WorkFamily.OFFICE;
import static no.ldo.differentiation.jobs.WorkFamily.OUTDOORS;
import static no.ldo.differentiation.jobs.WorkFamily.SALES;
import static no.ldo.differentiation.jobs.WorkFamily.TEACHING;
import static no.ldo.differentiation.jobs.WorkFamily.TRANSPORT;

import no.ldo.differentiation.jobs.Demand;

/**
 * Demands that adverts make, and what a task must be like to need them. The words by which each is known, the words of a
 * task that prove it, and a kinder wording stand in the bundles {@code requirements}. A word belongs to the first that
 * knows it, so the narrow ones come before the wide ones.
 */
enum Requirement {
    HEAVY_VEHICLE(never()),
    TRUCK_LICENCE(never()),
    OWN_CAR(never()),
    DRIVING_LICENCE(work(TRANSPORT)),
    MACHINE_LICENCE(never()),
    HOT_WORK(never()),
    FOOD_HYGIENE(work(FOOD)),
    FIRST_AID(work(CARE, HEALTH, ACTIVITY, TEACHING)),
    POLICE_CERTIFICATE(work(CARE, HEALTH, ACTIVITY, TEACHING)),
    HEALTH_CERTIFICATE(work(CARE, HEALTH)),
    AUTHORISATION(never()),
    CREDIT_CHECK(never()),
    SECURITY_CLEARANCE(never()),
    TRADE_CERTIFICATE(level(2)),
    MASTER(level(3)),
    BACHELOR(level(3)),
    UPPER_SECONDARY(level(2)),
    COURSE(level(1)),
    EDUCATION(level(1)),
    GOOD_GRADES(never()),
    EXPERIENCE_IN_YEARS(never()),
    EXPERIENCE(level(2).or(longToLearn())),
    REFERENCES(never()),
    UNBROKEN_CV(never()),
    NORWEGIAN_FLUENT(demands(CONVERSATION, READ, WRITE).strictly()),
    NORWEGIAN_WRITTEN(demands(WRITE)),
    NORWEGIAN_SPOKEN(demands(CONVERSATION)),
    NORWEGIAN(demands(CONVERSATION, READ, WRITE)),
    ENGLISH(never()),
    OTHER_LANGUAGES(never()),
    STRESS(demands(Demand.STRESS)),
    HIGH_PACE(demands(Demand.STRESS)),
    PRESSURE(demands(Demand.STRESS)),
    MANY_THINGS_AT_ONCE(demands(SEVERAL_AT_ONCE)),
    STRUCTURED(demands(SEVERAL_AT_ONCE)),
    PROBLEM_SOLVING(demands(SEVERAL_AT_ONCE)),
    FLEXIBLE(never()),
    OVERTIME(never()),
    NIGHT(night()),
    EVENING(evening()),
    WEEKEND(weekend()),
    EARLY_MORNING(earlyMorning()),
    SHIFT(evening().or(night()).or(weekend())),
    ALWAYS_AVAILABLE(never()),
    GOOD_HEALTH(never()),
    LIFTING(demands(LIFT)),
    STANDING(demands(STAND)),
    WALKING(demands(WALK)),
    PHYSICALLY_FIT(demands(LIFT, WALK, STAND)),
    HANDY(demands(FINE_HAND_USE)),
    NOISE(demands(Demand.NOISE)),
    OUTDOOR(work(OUTDOORS)),
    SIGHT_AND_HEARING(never()),
    TEAMWORK(withColleagues().or(demands(INTERACTION))),
    INDEPENDENT(alone()),
    COMMUNICATION(demands(CONVERSATION)),
    SERVICE(work(SALES).or(demands(CONVERSATION))),
    SELLING(work(SALES)),
    OUTGOING(demands(INTERACTION)),
    CARING(work(CARE, HEALTH, ACTIVITY, TEACHING)),
    POSITIVE(never()),
    LEADING(never()),
    CONFLICTS(demands(INTERACTION).strictly()),
    ACCURATE(demands(FINE_HAND_USE, CALCULATE, READ)),
    EFFICIENT(demands(Demand.STRESS)),
    PUNCTUAL(awaited()),
    RESPONSIBLE(awaited()),
    INITIATIVE(never()),
    QUICK_LEARNER(longToLearn()),
    CREATIVE(never()),
    AMBITIOUS(never()),
    YOUNG(never()),
    WELL_DRESSED(never()),
    CASH_REGISTER(never()),
    COMPUTER(work(OFFICE)),
    CALCULATING(demands(CALCULATE)),
    REPORTING(demands(WRITE)),
    READING(demands(READ)),
    CONCENTRATION(demands(SEVERAL_AT_ONCE)),
    SUITABILITY(never()),
    SMOKE_FREE(never());

    private final Tie tie;

    Requirement(Tie tie) {
        this.tie = tie;
    }

    Tie tie() {
        return tie;
    }
}

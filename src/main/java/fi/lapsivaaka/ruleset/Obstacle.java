package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;

/**
 * Why a rule cannot fire.
 *
 * @param parameter whether it is for want of a parameter's value
 * @param period the days on which it is so
 */
record Obstacle(Place place, String what, String allowed, String example, boolean parameter, Period period) {

    Obstacle during(Period days) {
        return new Obstacle(place, what, allowed, example, parameter, days);
    }
}

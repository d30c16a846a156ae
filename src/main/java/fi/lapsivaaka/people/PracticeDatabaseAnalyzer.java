package fi.lapsivaaka.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how to use a database of one's own. */
final class PracticeDatabaseAnalyzer extends AbstractFailureAnalyzer<PracticeDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PracticeDatabase cause) {
        return new FailureAnalysis(
                """
                Harjoittelussa ei kirjauduta, joten sitä ei käynnistetä oman tietokannan (spring.datasource.url) päälle.
                Nobody signs in for practice, so it is not started on a database of your own.
                [PEOPLE-PRACTICE-DATABASE]""",
                "Ota kirjautuminen käyttöön: LAPSIVAAKA_SIGN_IN_MODE=accounts. Jos tietokanta on vain harjoittelua varten: "
                        + "LAPSIVAAKA_SIGN_IN_PRACTICE_WITH_EXTERNAL_DATABASE=true\n"
                        + "Turn sign-in on: LAPSIVAAKA_SIGN_IN_MODE=accounts. If the database is for practice only: "
                        + "LAPSIVAAKA_SIGN_IN_PRACTICE_WITH_EXTERNAL_DATABASE=true",
                cause);
    }
}

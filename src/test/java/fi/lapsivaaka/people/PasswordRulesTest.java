package fi.lapsivaaka.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neljä pientä omenaa",
                "correct horse battery",
                "ääääööööåååå1b",
                "wX9-kk2p!Zz0",
                "talvella hiihdän lujaa"
            })
    void takesWhatIsLongAndNotCommon(String password) {
        assertThat(rules.fault(password, "maija")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salasana1234",
                "Salasana2026!",
                "P@ssw0rd1234",
                "qwertyuiop123",
                "passwordpassword",
                "123456789012",
                "aaaaaaaaaaaaaa",
                "KesaSyksy2026",
                "Helsinki-2026",
                "adminadmin123",
                "lapsivaaka2026"
            })
    void refusesWhatIsGuessedFirst(String password) {
        assertThat(rules.fault(password, "maija")).contains(PasswordRules.Fault.COMMON);
    }

    @Test
    void countsLettersAsPeopleDo() {
        assertThat(rules.fault("wX9-kk2p!Zz", "maija")).contains(PasswordRules.Fault.TOO_SHORT);
        assertThat(rules.fault("\uD83D\uDE00".repeat(6), "maija")).contains(PasswordRules.Fault.TOO_SHORT);
        assertThat(rules.fault("ab c".repeat(50), "maija"))
                .isNotEqualTo(java.util.Optional.of(PasswordRules.Fault.TOO_LONG));
        assertThat(rules.fault("ab cd".repeat(41), "maija")).contains(PasswordRules.Fault.TOO_LONG);
    }

    @Test
    void isNotTheUserNameEither() {
        assertThat(rules.fault("maija.meikäläinen1", "maija.meikalainen@x.fi")).isEmpty();
        assertThat(rules.fault("Maija.Meikalainen1", "maija.meikalainen@x.fi")).contains(PasswordRules.Fault.LIKE_NAME);
    }

    @Test
    void readsEveryLetterOfALongPassword() {
        LongPasswordEncoder encoder = new LongPasswordEncoder();
        String start = "ä".repeat(100);
        String hash = encoder.encode(start + "a");

        assertThat(encoder.matches(start + "a", hash)).isTrue();
        assertThat(encoder.matches(start + "b", hash)).isFalse();
        assertThat(encoder.matches(start, hash)).isFalse();
        assertThat(hash).doesNotContain("ä").startsWith("$2a$11$");
    }
}

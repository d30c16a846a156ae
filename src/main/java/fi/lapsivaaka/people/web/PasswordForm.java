package fi.lapsivaaka.people.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.PasswordRules;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Looks a new password over, typed twice. */
@Component
final class PasswordForm {

    /** Something to mend in a form. */
    public record Problem(String field, String text) {}

    private final PasswordRules rules;
    private final MessageSource messages;

    PasswordForm(PasswordRules rules, MessageSource messages) {
        this.rules = rules;
        this.messages = messages;
    }

    List<Problem> problems(String password, String again, String userName, Language language) {
        List<Problem> problems = new ArrayList<>();
        rules.fault(password, userName)
                .ifPresent(fault -> problems.add(new Problem("password", word("password." + fault.code(), language))));
        if (problems.isEmpty() && !password.equals(again)) {
            problems.add(new Problem("again", word("password.not-same", language)));
        }
        return problems;
    }

    private String word(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}

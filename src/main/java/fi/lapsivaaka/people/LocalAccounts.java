package fi.lapsivaaka.people;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts whose passwords are kept here, as Spring Security asks for them. They carry no rights. */
@Component
final class LocalAccounts implements UserDetailsService {

    private final People people;

    LocalAccounts(People people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String userName) {
        Person person = people.findByUserName(userName)
                .filter(one -> !one.practice())
                .filter(one -> !one.passwordHash().isEmpty())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return User.withUsername(person.id().toString())
                .password(person.passwordHash())
                .disabled(person.closedAt() != null)
                .authorities(new String[0])
                .build();
    }
}

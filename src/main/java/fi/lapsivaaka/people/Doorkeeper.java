package fi.lapsivaaka.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Decides every request: finds the route, asks whose the object is, and lets the {@link Matrix} say whether one of the
 * visitor's roles there will do. What has no route is for nobody.
 */
@Component
class Doorkeeper implements AuthorizationManager<RequestAuthorizationContext> {

    /** Attribute of the request under which the route found is kept. */
    static final String ROUTE = Doorkeeper.class.getName() + ".route";

    private record Way(PathPattern pattern, Route route) {}

    private final List<Way> ways;
    private final Map<Subject, OwnerSource> sources = new EnumMap<>(Subject.class);
    private final Visitors visitors;

    Doorkeeper(List<OwnerSource> owners, Visitors visitors) {
        this.visitors = visitors;
        owners.forEach(source -> sources.put(source.subject(), source));
        List<Way> found = new ArrayList<>();
        for (Route route : Routes.all()) {
            found.add(new Way(PathPatternParser.defaultInstance.parse(Paths.PREFIX + route.path()), route));
        }
        found.sort(Comparator.comparing(Way::pattern, PathPattern.SPECIFICITY_COMPARATOR));
        ways = List.copyOf(found);
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Optional<Way> way = ways.stream()
                .filter(one -> one.route().method().equals(method))
                .filter(one -> one.pattern().matches(path))
                .findFirst();
        if (way.isEmpty()) {
            return new AuthorizationDecision(false);
        }
        Route route = way.get().route();
        request.setAttribute(ROUTE, route);
        PathPattern.PathMatchInfo match = way.get().pattern().matchAndExtract(path);
        String id = match == null
                ? ""
                : match.getUriVariables().getOrDefault(route.subject().variable(), "");
        return new AuthorizationDecision(decide(visitors.of(request, authentication.get()), route, id));
    }

    private boolean decide(Visitor visitor, Route route, String id) {
        if (route.subject() == Subject.NOTHING) {
            return visitor.may(route.action());
        }
        return Optional.ofNullable(sources.get(route.subject()))
                .flatMap(source -> source.find(id))
                .filter(owner -> Matrix.allows(route.action(), roles(visitor, owner)))
                .filter(owner ->
                        !route.action().neverToOnesOwn() || !visitor.id().equals(owner.author()))
                .isPresent();
    }

    private static Set<Role> roles(Visitor visitor, Owner owner) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        UUID person = visitor.person();
        owner.organisations().forEach(organisation -> roles.addAll(visitor.rolesIn(organisation)));
        if (owner.organisations().isEmpty() && person != null && person.equals(owner.author())) {
            roles.addAll(visitor.roles());
        }
        if (person != null && owner.guests().contains(person)) {
            roles.add(Role.CONTRIBUTOR);
        }
        if (owner.open()) {
            roles.add(Role.PUBLIC);
        }
        return roles;
    }
}

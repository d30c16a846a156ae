package fi.lapsivaaka.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fi.lapsivaaka.database.PostgresTest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every role at every address of the running application, with objects of their own organisation and of another one. What is
 * let through is stopped just before its controller, so that nothing is done.
 */
@SpringBootTest(properties = "lapsivaaka.demo=false")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@PostgresTest
@Import(MatrixIT.Threshold.class)
class MatrixIT {

    private static final int LET_IN = 299;
    private static final Set<String> NO_PAGES = Set.of("/error");

    /** Stands just before every controller; no component, which other tests of the application would find. */
    static class Threshold implements WebMvcConfigurer {

        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            interceptors.addInterceptor(new HandlerInterceptor() {
                @Override
                public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                    response.setStatus(LET_IN);
                    return false;
                }
            });
        }
    }

    @Autowired
    private MockMvc browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private JdbcClient client;

    @Autowired
    private Clock clock;

    private Estate own;
    private Estate foreign;
    private Map<Role, Person> everybody;

    /** An organisation with one object of each kind, all made by somebody of its own. */
    private record Estate(
            UUID organisation,
            String code,
            UUID author,
            UUID draft,
            UUID imported,
            UUID incoming,
            UUID activity,
            UUID incomingActivity,
            UUID succession,
            UUID proposal,
            UUID ruleDraft,
            UUID ruleVersion) {

        String id(Subject subject) {
            return switch (subject) {
                case NOTHING, NATIONAL_RULES -> "x";
                case ORGANISATION -> code;
                case DRAFT -> draft.toString();
                case IMPORT -> imported.toString();
                case INCOMING_FILE -> incoming.toString();
                case ACTIVITY_IMPORT -> activity.toString();
                case INCOMING_ACTIVITY -> incomingActivity.toString();
                case SUCCESSION -> succession.toString();
                case RULE_PROPOSAL -> proposal.toString();
                case RULE_DRAFT -> ruleDraft.toString();
                case RULE_VERSION -> ruleVersion.toString();
                case PERSON -> author.toString();
            };
        }
    }

    @BeforeEach
    void settle() {
        own = estate();
        foreign = estate();
        client.sql("insert into rule_keeper values (:organisation, now())")
                .param("organisation", own.organisation())
                .update();
        everybody = Role.given().stream().collect(Collectors.toMap(role -> role, role -> {
            Person person = people.save(person(role.code()));
            memberships.give(person.id(), own.organisation(), role, false);
            return person;
        }));
        Person guest = people.save(person("guest"));
        client.sql("insert into contributor values (:draft, :person, now())")
                .param("draft", own.draft())
                .param("person", guest.id())
                .update();
        everybody.put(Role.CONTRIBUTOR, guest);
    }

    private Person person(String name) {
        UUID id = UUID.randomUUID();
        return Person.practice(id, name, id.toString(), clock.instant());
    }

    private UUID proposal(UUID organisation, Person author) {
        UUID id = UUID.randomUUID();
        long key = client.sql("""
                        insert into ledger_key (fingerprint, organisation_id, year, body, result_area, cost_centre,
                            cost_centre_name, service_class, service_class_name, account, account_name, supplier,
                            supplier_industry, area)
                        values (:id, :owner, 2030, '', '', '', '', '', '', '', '', '', '', '') returning id
                        """)
                .param("id", id)
                .param("owner", organisation)
                .query(Long.class)
                .single();
        client.sql("""
                        insert into rule_proposal (id, organisation_id, key_id, year, phase, rule_set_sha256, rule_id,
                            before_rule_id, answers, row_text, reason, author, moved_keys, moved_cents, child_change_cents,
                            proposed_at, state, author_id)
                        values (:id, :owner, :key, 2030, 'actual', repeat('a', 64), 'R001', 'R002', '{}', 'a', 'a', '', 0, 0,
                            0, now(), 'open', :author)
                        """)
                .param("id", id)
                .param("owner", organisation)
                .param("key", key)
                .param("author", author.id())
                .update();
        return id;
    }

    private Estate estate() {
        UUID organisation = UUID.randomUUID();
        UUID draft = UUID.randomUUID();
        UUID imported = UUID.randomUUID();
        UUID incoming = UUID.randomUUID();
        String code = "T-" + organisation;
        Person author = people.save(person("author"));
        client.sql("""
                        insert into organisation values (:id, 0, :code, :code, :code, :code, 'kunta', '', false)
                        """).param("id", organisation).param("code", code).update();
        memberships.give(author.id(), organisation, Role.COUNCILLOR, false);
        client.sql("""
                        insert into proposal (id, version, name, body_text, organisation, practice, created_at, owner_id,
                            author_id)
                        values (:id, 0, 'A', 'A', 'kunta', false, now(), :owner, :author)
                        """)
                .param("id", draft)
                .param("owner", organisation)
                .param("author", author.id())
                .update();
        client.sql("""
                        insert into ledger_import (id, version, organisation_id, practice, file_name, file_sha256, source,
                            licence, first_year, last_year, row_count, sum_row_count, key_count, imported_at)
                        values (:id, 0, :owner, false, 'a', repeat('a', 64), 'a', '', 2030, 2030, 1, 0, 1, now())
                        """).param("id", imported).param("owner", organisation).update();
        client.sql("""
                        insert into incoming_file (id, file_name, file_sha256, file_size, state, notice, organisation, year,
                            phase, turned, adds, source, licence, decision, layout, fields, received_at, changed_at,
                            received_from)
                        values (:id, 'a', repeat('a', 64), 1, 'waiting', '', '', 2030, 'actual', false, false, '', '', '',
                            '', '', now(), now(), :author)
                        """).param("id", incoming).param("author", author.id()).update();
        UUID activity = UUID.randomUUID();
        UUID incomingActivity = UUID.randomUUID();
        UUID succession = UUID.randomUUID();
        client.sql("""
                        insert into activity_import (id, organisation_id, file_name, file_sha256, source, licence, first_year,
                            last_year, row_count, imported_at)
                        values (:id, :owner, 'a', repeat('a', 64), 'a', '', 2030, 2030, 1, now())
                        """).param("id", activity).param("owner", organisation).update();
        client.sql("""
                        insert into incoming_activity (id, file_name, content, organisation, year, source, licence, fields,
                            received_at, received_from)
                        values (:id, 'a', 'a', '', 0, '', '', '', now(), :author)
                        """)
                .param("id", incomingActivity)
                .param("author", author.id())
                .update();
        client.sql("""
                        insert into cost_centre_succession (id, organisation_id, from_code, to_code, first_day, share, ground,
                            recorded_at)
                        values (:id, :owner, 'a', 'b', '2030-01-01', 10000, 'a', now())
                        """).param("id", succession).param("owner", organisation).update();
        return new Estate(
                organisation,
                code,
                author.id(),
                draft,
                imported,
                incoming,
                activity,
                incomingActivity,
                succession,
                proposal(organisation, author),
                ruleDraft(organisation, author),
                ruleVersion(organisation, author));
    }

    /** A draft of local rules, made from the national version that came with the product. */
    private UUID ruleDraft(@Nullable UUID organisation, Person author) {
        UUID id = UUID.randomUUID();
        client.sql("""
                        insert into rule_draft (id, rule_set_id, name, base_id, revision, state, reason, open_assessment,
                            opened_by, opened_at, organisation_id, stands_on_id)
                        select :id, rule_set_id, 'A', id, 0, 'open', '', 'offered', :author, now(), :owner,
                            case when :owner::uuid is null then null else id end
                        from rule_version where origin = 'shipped' and rule_set_id = 'child-impact' limit 1
                        """)
                .param("id", id)
                .param("owner", organisation, java.sql.Types.OTHER)
                .param("author", author.id())
                .update();
        return id;
    }

    private UUID ruleVersion(UUID organisation, Person author) {
        UUID id = UUID.randomUUID();
        client.sql("""
                        insert into rule_version (id, rule_set_id, number, sha256, label, origin, reason, in_force_at,
                            open_assessment, base_id, published_by, published_at, organisation_id, stands_on_id)
                        select :id, rule_set_id, (select max(number) + 1 from rule_version), sha256, label, 'published', 'A',
                            now(), 'offered', id, :author, now(), :owner, id
                        from rule_version where origin = 'shipped' and rule_set_id = 'child-impact' limit 1
                        """)
                .param("id", id)
                .param("owner", organisation)
                .param("author", author.id())
                .update();
        return id;
    }

    @Test
    void everyAddressOfTheApplicationHasALine() {
        Set<String> lines = Routes.all().stream().map(Route::toString).collect(Collectors.toCollection(TreeSet::new));
        Set<String> handled = new TreeSet<>();
        mapping.getHandlerMethods().forEach((mapping, handler) -> mapping.getPatternValues().stream()
                .filter(pattern -> !NO_PAGES.contains(pattern))
                .map(pattern -> pattern.replace(Paths.PREFIX, ""))
                .forEach(path -> mapping.getMethodsCondition().getMethods().forEach(method -> {
                    handled.add(method + " " + path);
                    assertThat(lines)
                            .as("""
                                    %s (%s) has no line in fi.lapsivaaka.people.Routes, so it answers nobody. Add one: \
                                    %s("%s", ACTION, SUBJECT), where Action says what it does and Subject whose it is.""", path, handler, method.name().toLowerCase(java.util.Locale.ROOT), path)
                            .contains(method + " " + path);
                })));

        assertThat(lines).as("lines of Routes whose address is gone").isEqualTo(handled);
        assertThat(Routes.all()).doesNotHaveDuplicates().hasSizeGreaterThan(35);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsEachRoleInWhereTheMatrixSaysSoAndNowhereElse(Role role) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (boolean open : new boolean[] {false, true}) {
            open(own, open);
            open(foreign, open);
            for (Route route : Routes.all()) {
                boolean allowed = Matrix.allowed(route.action()).contains(role);
                boolean everybodys = open
                        && route.subject() == Subject.ORGANISATION
                        && Matrix.allowed(route.action()).contains(Role.PUBLIC);
                boolean nothing = generally(route);
                boolean reachable = role != Role.PUBLIC
                        && (role != Role.CONTRIBUTOR || route.subject() == Subject.DRAFT)
                        && route.subject() != Subject.INCOMING_FILE
                        && route.subject() != Subject.INCOMING_ACTIVITY;
                boolean publicly = nothing && Matrix.allowed(route.action()).contains(Role.PUBLIC);
                boolean inGeneral = nothing && allowed && role != Role.CONTRIBUTOR;
                check(
                        role,
                        route,
                        own,
                        inGeneral || publicly || everybodys || (!nothing && allowed && reachable),
                        wrong);
                check(role, route, foreign, inGeneral || publicly || everybodys, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The national rules have one address for all; here the role's own organisation keeps them. */
    private static boolean generally(Route route) {
        return route.subject() == Subject.NOTHING || route.subject() == Subject.NATIONAL_RULES;
    }

    @Test
    void onlyThoseWhoKeepTheNationalRulesWriteThem() throws Exception {
        UUID draft = ruleDraft(null, everybody.get(Role.EXPERT));
        Person stranger = people.save(person("stranger"));
        memberships.give(stranger.id(), foreign.organisation(), Role.EXPERT, false);
        memberships.give(stranger.id(), foreign.organisation(), Role.MAINTAINER, false);
        memberships.give(stranger.id(), foreign.organisation(), Role.APPROVER, false);
        int tried = 0;
        for (Route route : Routes.all()) {
            boolean national = route.subject() == Subject.NATIONAL_RULES || route.subject() == Subject.RULE_DRAFT;
            if (national) {
                tried++;
                for (Role role : List.of(Role.EXPERT, Role.MAINTAINER, Role.APPROVER)) {
                    assertThat(ask(everybody.get(role), route, draft.toString())
                                    .getResponse()
                                    .getStatus())
                            .as(role + " " + route)
                            .isEqualTo(Matrix.allowed(route.action()).contains(role) ? LET_IN : 404);
                }
                assertThat(ask(stranger, route, draft.toString()).getResponse().getStatus())
                        .as(route.toString())
                        .isEqualTo(404);
            }
        }
        assertThat(tried).isGreaterThan(20);
    }

    @Test
    void aFileOnItsWayInIsOfWhoeverHandedItOver() throws Exception {
        Person expert = everybody.get(Role.EXPERT);
        client.sql("update incoming_file set received_from = :person where id = :id")
                .param("person", expert.id())
                .param("id", own.incoming())
                .update();
        for (Route route : Routes.all()) {
            if (route.subject() == Subject.INCOMING_FILE) {
                assertThat(ask(expert, route, own.incoming().toString())
                                .getResponse()
                                .getStatus())
                        .as(route.toString())
                        .isEqualTo(LET_IN);
            }
        }
    }

    @Test
    void nobodyDecidesOnARuleTheyProposedThemselves() throws Exception {
        Route route = new Route("POST", "/rules/proposals/{id}/decision", Action.PUBLISH_RULES, Subject.RULE_PROPOSAL);
        Person approver = everybody.get(Role.APPROVER);
        assertThat(ask(approver, route, own.id(Subject.RULE_PROPOSAL))
                        .getResponse()
                        .getStatus())
                .isEqualTo(LET_IN);
        UUID ownProposal = proposal(own.organisation(), approver);
        assertThat(ask(approver, route, ownProposal.toString()).getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatIsForbiddenLooksLikeWhatDoesNotExist() throws Exception {
        for (Route route : Routes.all()) {
            if (!generally(route) && !Matrix.allowed(route.action()).contains(Role.PUBLIC)) {
                for (Person person : everybody.values()) {
                    MvcResult forbidden = ask(person, route, foreign.id(route.subject()));
                    MvcResult missing = ask(person, route, UUID.randomUUID().toString());
                    assertThat(forbidden.getResponse().getStatus()).isEqualTo(404);
                    assertThat(missing.getResponse().getStatus()).isEqualTo(404);
                    assertThat(forbidden.getResponse().getHeaderNames())
                            .isEqualTo(missing.getResponse().getHeaderNames());
                    assertThat(forbidden.getResponse().getContentAsByteArray())
                            .isEqualTo(missing.getResponse().getContentAsByteArray());
                }
            }
        }
    }

    @Test
    void aRoleTakenAwayAndAClosedAccountCountAtOnce() throws Exception {
        Route route = new Route("GET", "/checks/{id}", Action.READ_DRAFT, Subject.DRAFT);
        Person preparer = everybody.get(Role.PREPARER);
        memberships.take(preparer.id(), own.organisation(), Role.PREPARER);
        assertThat(ask(preparer, route, own.id(Subject.DRAFT)).getResponse().getStatus())
                .isEqualTo(404);

        Person official = everybody.get(Role.OFFICIAL);
        people.save(official.closed(clock.instant()));
        assertThat(ask(official, route, own.id(Subject.DRAFT)).getResponse().getRedirectedUrl())
                .contains("/sign-in");
    }

    @Test
    void idsThatNobodyMadeAreNotThere() throws Exception {
        for (String id : List.of("1", "x".repeat(36), "00000000-0000-0000-0000-00000000000g", "'", "%00")) {
            Route route = new Route("GET", "/checks/{id}", Action.READ_DRAFT, Subject.DRAFT);
            assertThat(ask(everybody.get(Role.PREPARER), route, id)
                            .getResponse()
                            .getStatus())
                    .as(id)
                    .isIn(400, 404);
        }
    }

    @Test
    void aSessionEndsAfterAWorkingDayHoweverLivelyItIs() throws Exception {
        Person preparer = everybody.get(Role.PREPARER);
        client.sql("update person set sessions_from_at = now() - interval '2 days' where id = :id")
                .param("id", preparer.id())
                .update();
        for (boolean over : new boolean[] {false, true}) {
            Instant begun = clock.instant().minus(Visitors.LONGEST).plusSeconds(over ? -60 : 60);
            MvcResult result = browser.perform(request(HttpMethod.GET, "/fi/imports")
                            .with(authentication(new PersonAuthentication(new SignedIn(preparer.id(), begun)))))
                    .andReturn();
            assertThat(result.getResponse().getStatus()).isEqualTo(over ? 302 : LET_IN);
        }
    }

    private void open(Estate estate, boolean open) {
        client.sql("""
                        insert into child_budget_visibility values (:id, :open)
                        on conflict (organisation_id) do update set open = excluded.open
                        """).param("id", estate.organisation()).param("open", open).update();
    }

    private void check(Role role, Route route, Estate estate, boolean letIn, List<String> wrong) throws Exception {
        MvcResult result = ask(everybody.get(role), route, estate.id(route.subject()));
        int status = result.getResponse().getStatus();
        String redirect = String.valueOf(result.getResponse().getRedirectedUrl());
        boolean right = letIn
                ? status == LET_IN
                : role == Role.PUBLIC
                        ? status == 302 && redirect.startsWith("/fi/sign-in?back=")
                        : status == (route.subject() == Subject.NOTHING ? 403 : 404);
        if (!right) {
            wrong.add(role + (estate.equals(own) ? " own " : " foreign ") + route + ": " + status + " " + redirect
                    + (letIn ? ", though allowed" : ", though forbidden"));
        }
    }

    private MvcResult ask(Person person, Route route, String id) throws Exception {
        String path = "/fi"
                + route.path()
                        .replace("{" + route.subject().variable() + "}", id)
                        .replaceAll("\\{[^}]+}", "x");
        MockHttpServletRequestBuilder request = request(HttpMethod.valueOf(route.method()), java.net.URI.create(path))
                .with(csrf())
                .queryParam("over", "organisations"); // which some addresses need to be told apart
        if (person != null) {
            request.with(authentication(new PersonAuthentication(new SignedIn(person.id(), clock.instant()))));
        }
        return browser.perform(request).andReturn();
    }
}

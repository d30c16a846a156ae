package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.ReminderAddresses;
import fi.lapsivaaka.people.ReminderAddresses.ReminderAddress;
import fi.lapsivaaka.people.Visitors;
import fi.lapsivaaka.portfolio.Notices.Pending;
import fi.lapsivaaka.portfolio.Portfolio;
import fi.lapsivaaka.portfolio.Reminders;
import fi.lapsivaaka.portfolio.StepTask;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends reminders where a mail server has been set up: one message a person and day at most. The log tells how many were
 * sent, never to whom.
 */
@Component
class ReminderPost {

    private static final Logger log = LoggerFactory.getLogger(ReminderPost.class);

    private final ObjectProvider<MailSender> sender;
    private final ReminderAddresses addresses;
    private final Visitors visitors;
    private final Reminders reminders;
    private final Portfolio portfolio;
    private final NoticeWords words;
    private final StepTaskWords steps;
    private final String from;
    private final String address;

    ReminderPost(
            ObjectProvider<MailSender> sender,
            ReminderAddresses addresses,
            Visitors visitors,
            Reminders reminders,
            Portfolio portfolio,
            NoticeWords words,
            StepTaskWords steps,
            @Value("${lapsivaaka.reminders.from}") String from,
            @Value("${lapsivaaka.address}") String address) {
        this.sender = sender;
        this.addresses = addresses;
        this.visitors = visitors;
        this.reminders = reminders;
        this.portfolio = portfolio;
        this.words = words;
        this.steps = steps;
        this.from = from;
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Sends what is due today; nothing where no mail server, sender or address of the service has been given. */
    @Scheduled(cron = "${lapsivaaka.reminders.at}", zone = "Europe/Helsinki")
    void send() {
        MailSender post = sender.getIfAvailable();
        if (post == null || from.isEmpty() || address.isEmpty()) {
            return;
        }
        LocalDate today = portfolio.today();
        int sent = 0;
        for (ReminderAddress to : addresses.due(today)) {
            sent += send(to, today, post);
        }
        log.info("reminders sent: {}", sent);
    }

    private int send(ReminderAddress to, LocalDate today, MailSender post) {
        return visitors.of(to.person())
                .flatMap(visitor -> reminders.due(visitor, today))
                .filter(digest -> addresses.claim(to.person(), today))
                .map(digest -> {
                    try {
                        post.send(message(to, digest));
                        return 1;
                    } catch (MailException failure) {
                        log.warn(
                                "a reminder could not be sent: {}",
                                failure.getClass().getSimpleName());
                        return 0;
                    }
                })
                .orElse(0);
    }

    private SimpleMailMessage message(ReminderAddress to, Reminders.Due due) {
        Language language = to.language();
        StringBuilder text = new StringBuilder();
        steps(due.steps(), text, language);
        lines("reminders.late", due.late(), text, language);
        lines("reminders.coming", due.coming(), text, language);
        String pages = address + "/" + language.code();
        text.append(words.word("reminders.list", language, pages + "/proposals"))
                .append('\n')
                .append(words.word("reminders.stop", language, pages + "/account"))
                .append('\n');
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to.address());
        message.setSubject(words.word("reminders.subject", language));
        message.setText(text.toString());
        return message;
    }

    private void steps(List<StepTask> tasks, StringBuilder text, Language language) {
        if (tasks.isEmpty()) {
            return;
        }
        text.append(words.word("reminders.steps", language)).append("\n\n");
        for (StepTask task : tasks) {
            text.append("- ")
                    .append(task.name())
                    .append("\n  ")
                    .append(steps.step(task, language))
                    .append(". ")
                    .append(steps.due(task, language))
                    .append("\n  ")
                    .append(address)
                    .append('/')
                    .append(language.code())
                    .append("/checks/")
                    .append(task.matter())
                    .append("/assessment/")
                    .append(task.form())
                    .append('/')
                    .append(task.step())
                    .append("\n\n");
        }
    }

    private void lines(String title, List<Pending> pending, StringBuilder text, Language language) {
        if (pending.isEmpty()) {
            return;
        }
        text.append(words.word(title, language)).append("\n\n");
        for (Pending one : pending) {
            text.append("- ")
                    .append(one.matter().name())
                    .append("\n  ")
                    .append(words.of(one.notice(), language))
                    .append("\n  ")
                    .append(address)
                    .append('/')
                    .append(language.code())
                    .append("/checks/")
                    .append(one.matter().id())
                    .append("/dates\n\n");
        }
    }
}

package fi.lapsivaaka.web;

/** Somebody asked the service to listen on an address others can reach, which it does not do in practice mode. */
final class OpenAddress extends RuntimeException {

    private static final long serialVersionUID = 1;

    OpenAddress(String address) {
        super(address);
    }
}

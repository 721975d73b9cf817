package lianzhi.simulator;

import java.net.http.HttpClient;
import lianzhi.simulator.Institution.Transport;
import lianzhi.simulator.agency.AgencyLink;
import lianzhi.simulator.agency.AgreedLink;
import lianzhi.simulator.agency.RegistryLink;
import lianzhi.simulator.bank.CourtLink;
import lianzhi.simulator.bank.FolderLink;
import lianzhi.simulator.bank.SftpFolder;
import lianzhi.simulator.bank.SoapLink;

/** The way of each institution to the court. */
final class ReachCourt {
    private ReachCourt() {}

    static CourtLink bank(Options options, HttpClient http, Institution here) {
        if (here.reaches() != Transport.FILE) return new SoapLink(options.platform(), http, here);
        var sftp = options.sftp();
        return new FolderLink(here.code(), new SftpFolder(sftp.getHost(), sftp.getPort(), here));
    }

    static AgencyLink registrar(Options options, HttpClient http, Institution here) {
        return here.reaches() == Transport.REAL_ESTATE_SOAP
                ? new RegistryLink(options.platform(), http, here)
                : new AgreedLink(options.platform(), http, here);
    }
}

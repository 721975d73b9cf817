package lianzhi.demo.people;

import static lianzhi.access.Role.ADMINISTRATOR;
import static lianzhi.access.Role.ASSISTANT;
import static lianzhi.access.Role.AUDITOR;
import static lianzhi.access.Role.BAILIFF;
import static lianzhi.access.Role.BUREAU_CHIEF;
import static lianzhi.access.Role.CLERK;
import static lianzhi.access.Role.COMMAND_CENTRE;
import static lianzhi.access.Role.FILING_CLERK;
import static lianzhi.access.Role.FUND_ACCOUNTANT;
import static lianzhi.access.Role.JUDGE;
import static lianzhi.access.Role.PRESIDENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.access.NewPerson;
import lianzhi.access.Role;

/** 演示人员: every role in every court of the city; logins such as xs-judge, one password. */
public final class DemoPeople {
    public static final String PASSWORD = "Lianzhi-2026";

    /** Short names of the courts, as logins begin. */
    public static final Map<String, String> COURTS = courts();

    private static final List<String> SURNAMES = List.of("林", "何", "莫", "周", "吴", "陈", "梁", "黄", "李", "郑", "蔡");

    private record Post(String login, Role role) {}

    private static final List<Post> POSTS = List.of(
            new Post("filing", FILING_CLERK),
            new Post("judge", JUDGE),
            new Post("judge2", JUDGE),
            new Post("assistant", ASSISTANT),
            new Post("clerk", CLERK),
            new Post("bailiff", BAILIFF),
            new Post("funds", FUND_ACCOUNTANT),
            new Post("chief", BUREAU_CHIEF),
            new Post("president", PRESIDENT));

    private DemoPeople() {}

    public static List<NewPerson> all() {
        var people = new ArrayList<NewPerson>();
        int court = 0;
        for (var entry : COURTS.entrySet()) {
            for (int i = 0; i < POSTS.size(); i++) {
                var post = POSTS.get(i);
                people.add(person(entry.getValue() + "-" + post.login(), entry.getKey(), post.role(), court + i));
            }
            court++;
        }
        people.add(person("zj-centre", "粤08", COMMAND_CENTRE, 9));
        people.add(person("zj-auditor", "粤08", AUDITOR, 10));
        people.add(person("zj-admin", "粤08", ADMINISTRATOR, 3));
        return people;
    }

    private static NewPerson person(String login, String court, Role role, int no) {
        return new NewPerson(login, SURNAMES.get(no % SURNAMES.size()) + "测试", court, Set.of(role));
    }

    private static Map<String, String> courts() {
        var courts = new LinkedHashMap<String, String>();
        courts.put("粤0803", "xs");
        courts.put("粤0802", "cx");
        courts.put("粤0881", "lj");
        courts.put("粤08", "zj");
        courts.put("粤0804", "pt");
        courts.put("粤0811", "mz");
        courts.put("粤0823", "sx");
        courts.put("粤0825", "xw");
        courts.put("粤0882", "lz");
        courts.put("粤0883", "wc");
        courts.put("粤0891", "jk");
        return courts;
    }
}

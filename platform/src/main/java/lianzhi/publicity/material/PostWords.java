package lianzhi.publicity.material;

import java.util.ArrayList;
import java.util.List;
import lianzhi.publicity.store.ExposureStore.Exposed;

/** 文案: as many posts as it takes, none longer than a platform takes; and a press text. */
final class PostWords {
    /** What a micro-platform takes in one post. */
    private static final int LONGEST = 1900;

    private PostWords() {}

    static List<String> of(String court, String title, List<Exposed> persons) {
        var posts = new ArrayList<String>();
        var head = "【" + title + "】" + court + "公布下列失信被执行人：\n";
        var tail = "\n（依据失信规定第7条公布；履行义务后立即删除。举报财产线索请拨12368）";
        var post = new StringBuilder(head);
        for (var one : persons) {
            var line = line(one);
            if (post.length() + line.length() + tail.length() > LONGEST && post.length() > head.length()) {
                posts.add(post + tail);
                post = new StringBuilder(head);
            }
            post.append(line);
        }
        posts.add(post + tail);
        return posts;
    }

    static String press(String court, String title, List<Exposed> persons) {
        var text = new StringBuilder("\ufeff" + title + "\r\n" + court + "公布失信被执行人" + persons.size() + "名：\r\n");
        persons.forEach(one -> text.append(line(one).replace("\n", "\r\n")));
        return text.append("依据失信规定第7条公布。履行义务的，法院依法删除并通知撤下。\r\n").toString();
    }

    private static String line(Exposed one) {
        return one.name() + " " + one.idMasked() + " " + one.caseNumber()
                + (one.conduct().isBlank() ? "" : " " + one.conduct()) + "\n";
    }
}

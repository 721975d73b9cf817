package lianzhi.access;

import java.util.List;
import java.util.Optional;

/** 法院: the courts of the city, the intermediate court first. */
public interface Courts {
    List<Court> all();

    Optional<Court> find(String code);
}

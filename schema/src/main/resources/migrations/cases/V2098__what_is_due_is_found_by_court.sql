-- What is due in the whole city is found court by court: the day alone needed an entry more for every node.
drop index cases.node_due;

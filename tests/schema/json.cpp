#include "schema/json.hpp"

#include "support/catch.hpp"

using attune::schema::JsonWriter;

TEST_CASE("JSON is indented and in the order of the calls") {
    JsonWriter json;
    json.begin_object().member("b", 1).member("a", true).member("none", "x");
    json.key("list").begin_array().value(0.5).value(-3).null().begin_object().end_object().end_array();
    json.key("empty").begin_array().end_array().end_object();
    CHECK(json.take() ==
          "{\n  \"b\": 1,\n  \"a\": true,\n  \"none\": \"x\",\n  \"list\": [\n    0.5,\n    -3,\n    null,\n"
          "    {}\n  ],\n  \"empty\": []\n}\n");
}

TEST_CASE("JSON text is escaped where it must be and nowhere else") {
    JsonWriter json;
    json.value(std::string_view("a\"b\\c\n\r\t\x01\x7F/ é 🙂\0z", 21));
    CHECK(json.take() == "\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u007f/ é 🙂\\u0000z\"\n");
}

TEST_CASE("a number that JSON cannot say is null") {
    JsonWriter json;
    json.value(1.0 / 3.0 * 0.0 / 0.0);
    CHECK(json.take() == "null\n");
}

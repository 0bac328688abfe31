package fadu.account;

/** A department that sends contracts in; its people and programs see all it sent. */
public record Department(String id, String name) {}

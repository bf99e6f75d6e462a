package com.acme;

final class TicketJsonAdapter {}

package com.acme;

final class TicketsApiClient {}
